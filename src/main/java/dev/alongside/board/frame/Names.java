package dev.alongside.board.frame;

import dev.alongside.plan.PlanHeader;

/** How people are called where the full name would be in the way. */
public final class Names {

    private Names() {}

    /** The first word of a name. */
    public static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Whom an owner shares the plan with, or could share it with; also where nobody is entered as that. */
    public static String manager(PlanHeader header) {
        return header.otherOrManager().map(Names::first).orElse("your manager");
    }
}
