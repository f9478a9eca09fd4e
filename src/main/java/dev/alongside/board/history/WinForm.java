package dev.alongside.board.history;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.AttributePicks;
import dev.alongside.board.form.DayField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.ProgramSelect;
import dev.alongside.board.form.WordsForm;
import dev.alongside.history.Program;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was achieved, when, in which program, what it did for the business, and which attributes it speaks to. */
final class WinForm extends WordsForm<WinWords> {

    private static final String DAY = "Any day of the month; the board shows the month";
    private static final String TO_COME = "That day is still to come";

    private final TextField title = new TextField("What you achieved");
    private final DayField day = DayField.orMonth("When");
    private final ProgramSelect program;
    private final TextArea impact = new TextArea("What it did for the business");
    private final MoreAboutImpact more = new MoreAboutImpact();
    private final EvidenceRows evidence = new EvidenceRows();
    private final AttributePicks speaks;

    WinForm(List<Program> programs, List<Attribute> attributes, LocalDate today) {
        program = new ProgramSelect(programs);
        speaks = new AttributePicks(attributes);
        getContent().addClassNames("form", "wide");
        title.addClassName("full");
        title.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(DAY);
        day.addValueChangeListener(chosen -> day.setHelperText(isToCome(chosen.getValue(), today) ? TO_COME : DAY));
        impact.addClassName("full");
        Limit.on(title, Texts.TITLE);
        Limit.on(impact, Texts.PARAGRAPH);
        getContent().add(title, day, program, impact, more, evidence, speaks);
    }

    @Override
    protected WinWords words() {
        return new WinWords(
                title.getValue(),
                day.getValue(),
                program.chosen(),
                impact.getValue(),
                more.words(),
                evidence.words(),
                speaks.words());
    }

    @Override
    protected void show(WinWords words) {
        title.setValue(words.title());
        day.setValue(words.day());
        program.choose(words.program());
        impact.setValue(words.impact());
        more.show(words.more());
        evidence.show(words.evidence());
        speaks.show(words.speaks());
    }

    @Override
    protected void focusFirst() {
        title.focus();
    }

    @Override
    protected boolean saysWhatIsWrong() {
        return more.sayWhatIsWrong() | evidence.sayWhatIsWrong();
    }

    @Override
    protected List<Difference> differences(WinWords newest, WinWords mine) {
        return Difference.among(
                new Difference("Title", newest.title(), mine.title()),
                new Difference("When", DayField.words(newest.day()), DayField.words(mine.day())),
                new Difference("Program", program.words(newest.program()), program.words(mine.program())),
                new Difference("Impact", newest.impact(), mine.impact()),
                new Difference(
                        "In figures", newest.more().figures(), mine.more().figures()),
                new Difference(
                        "Who can vouch", newest.more().vouch(), mine.more().vouch()),
                new Difference("Evidence", evidenceOf(newest), evidenceOf(mine)),
                new Difference("Speaks to", speaks.words(newest.speaks()), speaks.words(mine.speaks())));
    }

    private static boolean isToCome(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    private static String evidenceOf(WinWords words) {
        return words.evidence().stream()
                .map(each -> (each.title() + " " + each.address()).strip())
                .collect(Collectors.joining(", "));
    }
}
