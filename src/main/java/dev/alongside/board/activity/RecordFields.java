package dev.alongside.board.activity;

import dev.alongside.board.form.MeasureWords;
import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.StandingKind;
import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import dev.alongside.history.Program;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Level;
import dev.alongside.plan.JournalEntry;
import dev.alongside.support.Dates;
import dev.alongside.support.WordDifference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person knows of the records in the journal. A goal's state is not among it: whether an earlier partner agreed
 * to a goal is not for the one of now.
 */
record RecordFields(OnBoard onBoard, Dates dates) {

    /** The fields that differ; of what was removed, what it said. None for a kind that is not named here. */
    List<FieldChange> of(JournalEntry entry) {
        return switch (entry.line().kind()) {
            case "PLAN_SHARED" -> changes(entry, List.of(Field.text("Message", "message")));
            case "PLAN_CHANGED", "PLAN_CHANGE_PROPOSED" -> changes(entry, aim());
            case "PLAN_CHANGE_DECLINED" -> changes(entry, List.of(Field.text("Reason", "reply")));
            case "PLAN_CLOSED" -> changes(entry, List.of(Field.text("Outcome", "outcome")));
            case "PROGRAM_EDITED", "PROGRAM_REMOVED" -> changes(entry, program());
            case "WIN_EDITED", "WIN_REMOVED" -> changes(entry, win());
            case "GOAL_EDITED", "GOAL_FILED", "GOAL_REMOVED" -> changes(entry, goal());
            case "SWAP_DECLINED" -> changes(entry, List.of(Field.text("Reason", "reply")));
            case "LINKED", "LINK_EDITED", "UNLINKED" -> changes(entry, List.of(Field.text("How", "how")));
            case "STANDING_SET", "STANDING_CLEARED" ->
                changes(entry, List.of(Field.value("View", RecordFields::standing), Field.text("Note", "note")));
            case "SHOWN", "TAKEN_BACK", "VIEW_HIDDEN" -> changes(entry, view());
            case "READING_QUESTIONED" -> changes(entry, List.of(Field.text("Question", "question")));
            case "INTENTION_TYPED", "NARRATIVE_TYPED", "READING_TYPED" ->
                changes(entry, List.of(Field.text("Text", "content")));
            case "COMMENT_WRITTEN", "COMMENT_EDITED" -> changes(entry, List.of(comment()));
            case "PROGRESS_NOTED", "PROGRESS_EDITED", "PROGRESS_REMOVED" -> changes(entry, List.of(note()));
            default -> List.of();
        };
    }

    private static List<FieldChange> changes(JournalEntry entry, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> field.change(entry.before(), entry.after()).stream())
                // What began or ended is called by its title already.
                .filter(change -> !change.isAll(entry.line().title()))
                .toList();
    }

    private List<Field> aim() {
        return List.of(
                Field.value(
                        "Target level",
                        record -> onBoard.edition()
                                .findLevel(record.path("targetLevel").asString(""))
                                .map(Level::title)
                                .orElse("")),
                Field.text("Cycle", "cycle"),
                Field.text("Why", "why"));
    }

    private List<Field> program() {
        return List.of(
                Field.text("Program", "name"), Field.text("Role", "role"), day("From", "fromDay"), day("To", "toDay"));
    }

    private List<Field> win() {
        return List.of(
                Field.text("Title", "title"),
                day("When", "day"),
                ofProgram(),
                Field.text("Impact", "impact"),
                Field.value("In figures", RecordFields::measure),
                Field.text("Who can vouch", "vouch"),
                Field.value("Evidence", RecordFields::evidence));
    }

    private List<Field> goal() {
        return List.of(
                Field.text("Key", "mark"),
                Field.text("Title", "title"),
                ofProgram(),
                Field.text("Outcome", "outcome"),
                Field.text("Impact", "impact"),
                day("By when", "due"));
    }

    /** A line for each attribute that one side has shown or taken back its standing on. */
    private List<Field> view() {
        return onBoard.edition().attributes().stream()
                .map(RecordFields::standingOn)
                .toList();
    }

    private static Field standingOn(Attribute attribute) {
        return Field.value(
                attribute.title(),
                view -> view.valueStream()
                        .filter(each -> each.path("attribute").asString("").equals(attribute.key()))
                        .map(each -> Stream.of(standing(each), each.path("note").asString(""))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(": ")))
                        .findFirst()
                        .orElse(""));
    }

    private Field ofProgram() {
        return Field.value(
                "Program",
                record -> onBoard.program(id(record, "program"))
                        .map(Program::name)
                        .orElse(""));
    }

    private Field day(String label, String name) {
        return Field.value(
                label,
                record -> Optional.of(record.path(name).asString(""))
                        .filter(day -> !day.isEmpty())
                        .map(day -> dates.day(LocalDate.parse(day)))
                        .orElse(""));
    }

    private static Field comment() {
        return new Field(
                "Comment", remark -> remark.path("comment").path("words").asString(""), WordDifference::between);
    }

    private static Field note() {
        return new Field("Note", noted -> noted.path("note").path("words").asString(""), WordDifference::between);
    }

    private static String standing(JsonNode standing) {
        return StandingWords.word(StandingKind.valueOf(standing.path("kind").asString()));
    }

    private static String measure(JsonNode win) {
        var measure = win.path("measure");
        var kind = measure.path("kind").asString("");
        return MeasureWords.of(new Measure(
                kind.isEmpty() ? null : ImpactKind.valueOf(kind),
                number(measure.path("number")),
                measure.path("unit").asString(""),
                number(measure.path("before")),
                number(measure.path("after"))));
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isNumber() ? number.decimalValue() : null;
    }

    private static String evidence(JsonNode win) {
        return win.path("evidence").valueStream().map(RecordFields::words).collect(Collectors.joining("\n"));
    }

    private static String words(JsonNode evidence) {
        var title = evidence.path("title").asString("");
        var address = evidence.path("address").asString("");
        return title.isEmpty() ? address : title + " (" + address + ")";
    }

    /** The other record that a record names, empty for none. */
    static String id(JsonNode record, String name) {
        return record.path(name).path("value").asString("");
    }
}
