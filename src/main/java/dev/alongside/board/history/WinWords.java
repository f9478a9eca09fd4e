package dev.alongside.board.history;

import dev.alongside.history.ProgramId;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in the form of a win, as typed.
 *
 * @param more what more is said about the impact
 * @param speaks how it speaks to each attribute, by the attribute's key
 */
record WinWords(
        String title,
        @Nullable LocalDate day,
        @Nullable ProgramId program,
        String impact,
        ImpactWords more,
        List<EvidenceWords> evidence,
        Map<String, String> speaks) {

    static final WinWords NOTHING = new WinWords("", null, null, "", ImpactWords.NOTHING, List.of(), Map.of());

    static WinWords of(Win win, Map<String, String> speaks) {
        return new WinWords(
                win.title(),
                win.day(),
                win.program(),
                win.impact(),
                ImpactWords.of(win),
                win.evidence().stream().map(EvidenceWords::of).toList(),
                speaks);
    }

    WinDraft draft() {
        return new WinDraft(
                title,
                day,
                program,
                impact,
                more.measure(),
                more.vouch(),
                evidence.stream().map(EvidenceWords::evidence).toList());
    }
}
