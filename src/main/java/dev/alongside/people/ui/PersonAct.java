package dev.alongside.people.ui;

import dev.alongside.people.PersonRow;

/** What an admin can do about a person. */
enum PersonAct {
    EDIT("Name and roles"),
    LINES("Reporting lines"),
    INVITE("Invite"),
    RESET("Reset the password"),
    DEACTIVATE("Deactivate"),
    REACTIVATE("Reactivate");

    private final String label;

    PersonAct(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isFor(PersonRow row) {
        var active = row.person().active();
        return switch (this) {
            case EDIT, LINES -> true;
            case INVITE -> active && !row.hasPassword();
            case RESET -> active && row.hasPassword();
            case DEACTIVATE -> active;
            case REACTIVATE -> !active;
        };
    }
}
