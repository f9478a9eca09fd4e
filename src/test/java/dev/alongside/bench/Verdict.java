package dev.alongside.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What became of the tokens that were typed into a text.
 *
 * @param misplaced on the wrong side of a token that was beside them, or broken
 * @param differing texts in editors, or told by the server, that are not the one in the database
 * @param holes in the versions of changes
 */
record Verdict(int typed, int lost, int doubled, int misplaced, int undelivered, int differing, int holes) {

    static final Verdict NONE = new Verdict(0, 0, 0, 0, 0, 0, 0);

    private static final String WHERE = "kind = ? and root = ? and part = ?";

    private record Stored(long version, String content) {}

    /** Of a text in which nobody types any more. */
    static Verdict on(OpenBoard open, JdbcClient jdbc)
            throws InterruptedException, ExecutionException, TimeoutException {
        var place = open.board().reading();
        var stored = jdbc.sql("select version, content from text_document where " + WHERE)
                .params(place.kind(), place.root(), place.part())
                .query(Stored.class)
                .optional()
                .orElse(new Stored(0, ""));
        var versions = jdbc.sql("""
                select version from text_change
                where document_id = (select id from text_document where %s) order by version
                """.formatted(WHERE))
                .params(place.kind(), place.root(), place.part())
                .query(Long.class)
                .list();
        int differing = 0;
        for (var editor : open.editors()) {
            if (!editor.text().equals(stored.content())) differing++;
            if (!editor.pullWhole().equals(stored.content())) differing++;
        }
        var gapless = LongStream.rangeClosed(1, stored.version()).boxed().toList();
        return of(open.typed(), stored.content()).with(open.undelivered(), differing, gapless.equals(versions) ? 0 : 1);
    }

    static Verdict of(Collection<TypedToken> typed, String text) {
        var found = Token.in(text);
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < found.size(); at++) places.put(found.get(at), at);
        var all = typed.stream().map(TypedToken::token).toList();
        int lost =
                (int) all.stream().filter(token -> !places.containsKey(token)).count();
        int broken = text.length() - found.stream().mapToInt(String::length).sum() - found.size();
        int misplaced =
                (int) typed.stream().filter(token -> isMisplaced(token, places)).count();
        return new Verdict(all.size(), lost, found.size() - places.size(), misplaced + Math.abs(broken), 0, 0, 0);
    }

    private static boolean isMisplaced(TypedToken token, Map<String, Integer> places) {
        var at = places.get(token.token());
        return at != null
                && (token.before()
                                .map(places::get)
                                .filter(before -> before > at)
                                .isPresent()
                        || token.after()
                                .map(places::get)
                                .filter(after -> after < at)
                                .isPresent());
    }

    private Verdict with(int notDelivered, int different, int gaps) {
        return new Verdict(typed, lost, doubled, misplaced, notDelivered, different, gaps);
    }

    Verdict plus(Verdict other) {
        return new Verdict(
                typed + other.typed,
                lost + other.lost,
                doubled + other.doubled,
                misplaced + other.misplaced,
                undelivered + other.undelivered,
                differing + other.differing,
                holes + other.holes);
    }

    boolean isClean() {
        return List.of(lost, doubled, misplaced, undelivered, differing, holes).stream()
                .allMatch(each -> each == 0);
    }
}
