package dev.alongside.board.sharing;

import dev.alongside.board.form.MeasureWords;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.goals.Achievement;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.Evidence;
import dev.alongside.history.Program;
import dev.alongside.history.Win;
import dev.alongside.support.Dates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says line by line what is in a preview. */
record PreviewLines(SharePreview preview, Dates dates) {

    List<PreviewLine> why() {
        return preview.why().isBlank() ? List.of() : List.of(new PreviewLine("", "", preview.why()));
    }

    List<PreviewLine> programs() {
        return preview.history().programs().stream().map(this::line).toList();
    }

    List<PreviewLine> wins() {
        return preview.history().wins().stream().map(this::line).toList();
    }

    List<PreviewLine> goals() {
        return preview.goals().goals().stream().map(this::line).toList();
    }

    /** Each with the line that says how. */
    List<PreviewLine> links() {
        return preview.crossReference().lines().stream()
                .flatMap(PreviewLines::links)
                .toList();
    }

    /** Also those that are half written: nobody has to offer one for the other side to see it. */
    List<PreviewLine> readings() {
        return preview.crossReference().lines().stream()
                .filter(line -> line.reading().isWritten())
                .map(line -> new PreviewLine(
                        line.attribute().title(), "", line.reading().text()))
                .toList();
    }

    long narratives() {
        return preview.history().wins().stream()
                .filter(win -> !preview.history().narrative(win).isBlank())
                .count();
    }

    private PreviewLine line(Program program) {
        return new PreviewLine(
                program.name(), facts(program.role(), dates.span(program.fromDay(), program.toDay())), "");
    }

    private PreviewLine line(Win win) {
        var facts = facts(
                dates.monthOfYear(win.day()),
                name(preview.history().findProgram(win.program())),
                MeasureWords.of(win.measure()),
                labelled("Can vouch", win.vouch()));
        var evidence = win.evidence().stream().map(PreviewLines::words);
        var below = Stream.concat(Stream.of(labelled("Impact", win.impact())), evidence);
        return new PreviewLine(
                win.title(), facts, said(below), preview.history().narrative(win));
    }

    private PreviewLine line(Goal goal) {
        var due = goal.due();
        var facts = facts(
                state(goal),
                name(preview.goals().findProgram(goal.program())),
                due == null ? "" : "by " + dates.day(due));
        var below = Stream.of(labelled("Outcome", goal.outcome()), labelled("Impact", goal.impact()));
        return new PreviewLine("%s: %s".formatted(goal.mark(), goal.title()), facts, said(below), "");
    }

    private String state(Goal goal) {
        if (goal.status() != GoalStatus.ACHIEVED) return "proposed";
        return Optional.ofNullable(goal.achieved())
                .map(Achievement::day)
                .map(day -> "achieved " + dates.day(day))
                .orElse("achieved");
    }

    private static String words(Evidence evidence) {
        return labelled("Evidence", facts(evidence.title(), evidence.address()));
    }

    private static String name(Optional<Program> program) {
        return program.map(Program::name).orElse("");
    }

    private static Stream<PreviewLine> links(AttributeLine line) {
        var attribute = line.attribute().title();
        return Stream.concat(
                line.wins().stream()
                        .map(win -> link(win.title(), attribute, win.link().how())),
                line.goals().stream()
                        .map(goal -> link(goal.title(), attribute, goal.link().how())));
    }

    private static PreviewLine link(String title, String attribute, String how) {
        return new PreviewLine("%s speaks to %s".formatted(title, attribute), how, "");
    }

    private static String facts(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static List<String> said(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).toList();
    }

    private static String labelled(String label, String words) {
        return words.isBlank() ? "" : label + ": " + words;
    }
}
