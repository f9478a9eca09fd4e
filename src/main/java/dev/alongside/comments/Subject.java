package dev.alongside.comments;

import dev.alongside.support.Id;

/**
 * One win, goal or attribute that a thread is about.
 *
 * @param key the id of a win or goal in letters, or the key of an attribute
 */
public record Subject(SubjectKind kind, String key) {

    public static Subject win(Id win) {
        return new Subject(SubjectKind.WIN, win.value().toString());
    }

    public static Subject goal(Id goal) {
        return new Subject(SubjectKind.GOAL, goal.value().toString());
    }

    public static Subject attribute(String key) {
        return new Subject(SubjectKind.ATTRIBUTE, key);
    }
}
