package dev.alongside.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import dev.alongside.people.PersonId;

/** Signs a person out, after a warning when their browser keeps words of theirs that aren't saved yet. */
final class SigningOut {

    private final PersonId person;
    private final Runnable signOut;

    SigningOut(PersonId person, Runnable signOut) {
        this.person = person;
        this.signOut = signOut;
    }

    /** Only the browser knows what it keeps; one that can't say keeps nobody from signing out. */
    void begin() {
        inBrowser("return window.Alongside.unsentTexts($0)")
                .then(Integer.class, this::signOutOrWarn, failure -> signOut.run());
    }

    private void signOutOrWarn(int unsent) {
        if (unsent == 0) {
            signOut.run();
        } else {
            new UnsentDialog(unsent, this::discard).open();
        }
    }

    private void discard() {
        inBrowser("return window.Alongside.forgetUnsent($0)")
                .then(forgotten -> signOut.run(), failure -> signOut.run());
    }

    private PendingJavaScriptResult inBrowser(String expression) {
        return UI.getCurrent().getPage().executeJs(expression, person.value().toString());
    }
}
