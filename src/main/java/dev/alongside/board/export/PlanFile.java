package dev.alongside.board.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All of a plan that its reader may read, as a file says it. Texts are Markdown.
 *
 * @param format grows when a program that reads such files has to know
 * @param reader for whom it was made
 * @param partner with whom the plan is shared, null while it is not
 * @param message what the owner wrote to the partner when they shared with them
 * @param change what one side proposes to change about the plan, or proposed and the other declined
 * @param journal oldest first, from where the reader may read it; ids in a partner's file are of that file alone
 */
record PlanFile(
        int format,
        Instant exportedAt,
        String reader,
        String owner,
        @Nullable String partner,
        String message,
        String matrix,
        int edition,
        String currentLevel,
        String targetLevel,
        String cycle,
        String status,
        @Nullable Instant closedAt,
        String outcome,
        @Nullable Change change,
        String why,
        List<Program> programs,
        List<Win> wins,
        List<Goal> goals,
        List<Proposal> proposals,
        List<Attribute> attributes,
        List<Line> journal) {

    static final int FORMAT = 1;

    record Change(String by, String targetLevel, String cycle, String why, String status, String reply) {}

    record Program(
            UUID id,
            String name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Evidence(String address, String title) {}

    /**
     * @param key of the attribute
     * @param attribute its title, which another one may have too
     */
    record Speaks(String key, String attribute, String how) {}

    record Comment(String by, Instant at, String words) {}

    /**
     * @param resolver who resolved it, null while it is open
     * @param formerPartner with whom it was, null when that is the partner of now
     */
    record Thread(@Nullable String resolver, @Nullable String formerPartner, List<Comment> comments) {}

    record Win(
            UUID id,
            String title,
            LocalDate day,
            @Nullable String program,
            String impact,
            String measure,
            String vouch,
            List<Evidence> evidence,
            String narrative,
            List<Speaks> speaksTo,
            List<Thread> comments) {}

    record Goal(
            UUID id,
            String key,
            String title,
            @Nullable String program,
            String outcome,
            String impact,
            @Nullable LocalDate due,
            String status,
            List<Note> progress,
            List<Speaks> speaksTo,
            List<Thread> comments) {}

    /** How a goal goes on. */
    record Note(Instant at, String words) {}

    /** A goal that one side proposes to the other. */
    record Proposal(
            String by,
            String title,
            String outcome,
            String impact,
            @Nullable LocalDate due,
            String why,
            String status,
            String reply,
            List<Speaks> speaksTo) {}

    record Standing(String by, String kind, String note, boolean shown, boolean givenForEarlierWording) {}

    /** What one side asks instead of confirming a reading. */
    record Question(String by, String words) {}

    /**
     * @param theme the title of the group it stands in, empty for none
     * @param earlierViews what partners of before showed the owner, the last of them first; nothing for a partner
     */
    record Attribute(
            String key,
            String title,
            String theme,
            String expectedNow,
            String expected,
            List<Standing> standings,
            List<Standing> earlierViews,
            String reading,
            String readingState,
            @Nullable Question question,
            List<Thread> comments) {}

    /**
     * @param number counts from 1 what the reader may read
     * @param subject id of the record that changed, null for a standing: it tells when it was first given
     */
    record Line(
            long number,
            Instant at,
            String by,
            String kind,
            @Nullable UUID subject,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
