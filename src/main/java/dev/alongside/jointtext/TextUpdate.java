package dev.alongside.jointtext;

import java.util.regex.Pattern;

/**
 * One step of one editor.
 *
 * @param clientId of the mounted editor it was typed in, not of the person
 * @param sequence counts the updates of that editor
 * @param changes the change set as CodeMirror writes it in JSON
 */
public record TextUpdate(String clientId, long sequence, String changes) {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public TextUpdate {
        if (!CLIENT_ID.matcher(clientId).matches()) throw new UnfitChange("an editor without a proper id");
        if (sequence < 0) throw new UnfitChange("a sequence below zero");
    }
}
