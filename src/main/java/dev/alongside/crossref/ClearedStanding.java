package dev.alongside.crossref;

/**
 * A standing that its side took away, to put it back.
 *
 * @param targetLevel key of the level whose expectation it was about
 */
public record ClearedStanding(Standing standing, String targetLevel) {

    /** The same, said once more; still hidden. */
    Standing again(String targetLevelNow) {
        return standing.again(!targetLevel.equals(targetLevelNow));
    }
}
