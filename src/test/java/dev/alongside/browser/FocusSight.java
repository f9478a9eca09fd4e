package dev.alongside.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Optional;

/** What has the focus of a page: how a screen reader calls it, and whether one sees that. */
final class FocusSight {

    private static final String FOCUSED = """
            (() => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              return focused;
            })()""";

    /** The ring is around it, or around the field it belongs to, perhaps drawn by a part inside of that. */
    private static final String LOOK = """
            function() {
              const above = element => element.parentElement ?? element.getRootNode().host;
              const drawn = ({outlineStyle, outlineWidth, outlineColor}) =>
                outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)$|transparent/.test(outlineColor);
              const ringed = element => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].some(part =>
                [null, '::before', '::after'].some(pseudo => drawn(getComputedStyle(part, pseudo))));
              const around = [this];
              while (around.length < 4 && above(around.at(-1))) around.push(above(around.at(-1)));
              const owns = hit => {
                for (let at = hit; at; at = above(at)) if (at === this) return true;
                return false;
              };
              const hits = (x, y) => {
                let hit = document.elementFromPoint(x, y);
                while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
                  hit = hit.shadowRoot.elementFromPoint(x, y);
                return hit;
              };
              // A dialog has no size of its own, what it shows has.
              const sized = [this, ...(this.shadowRoot?.querySelectorAll('*') ?? [])]
                .find(part => part.getBoundingClientRect().width > 0) ?? this;
              const {left, top, width, height} = sized.getClientRects()[0] ?? sized.getBoundingClientRect();
              const seen = [0.5, 0.1, 0.9].some(x => [0.5, 0.1, 0.9].some(y =>
                owns(hits(left + width * x, top + height * y))));
              return JSON.stringify({
                tag: this.localName,
                ring: around.filter(element => !element.matches('[data-other]')).some(ringed),
                seen,
                dialog: around[0].closest('[role=dialog], vaadin-dialog') !== null,
              });
            }""";

    private final CDPSession browser;

    FocusSight(Page page) {
        this.browser = page.context().newCDPSession(page);
    }

    /** @param flaw what is wrong for somebody who has only keys, or only ears */
    record Focus(String role, String name, String tag, boolean inDialog, Optional<String> flaw) {

        String words() {
            return tag.equals("body") ? "nothing" : "%s “%s” (%s)".formatted(role, name, tag);
        }
    }

    Focus now() {
        var element = element();
        var look = JsonParser.parseString(look(element)).getAsJsonObject();
        var read = read(element);
        var tag = look.get("tag").getAsString();
        var name = property(read, "name");
        return new Focus(property(read, "role"), name, tag, look.get("dialog").getAsBoolean(), flaw(tag, name, look));
    }

    private static Optional<String> flaw(String tag, String name, JsonObject look) {
        if (tag.equals("body")) return Optional.empty();
        if (name.isBlank()) return Optional.of("has no name");
        if (!look.get("ring").getAsBoolean()) return Optional.of("shows no focus");
        return look.get("seen").getAsBoolean() ? Optional.empty() : Optional.of("is out of sight or covered");
    }

    private String element() {
        var asked = new JsonObject();
        asked.addProperty("expression", FOCUSED);
        return browser.send("Runtime.evaluate", asked)
                .getAsJsonObject("result")
                .get("objectId")
                .getAsString();
    }

    private String look(String element) {
        var asked = new JsonObject();
        asked.addProperty("objectId", element);
        asked.addProperty("functionDeclaration", LOOK);
        asked.addProperty("returnByValue", true);
        return browser.send("Runtime.callFunctionOn", asked)
                .getAsJsonObject("result")
                .get("value")
                .getAsString();
    }

    private JsonObject read(String element) {
        var asked = new JsonObject();
        asked.addProperty("objectId", element);
        asked.addProperty("fetchRelatives", false);
        return browser.send("Accessibility.getPartialAXTree", asked)
                .getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject();
    }

    private static String property(JsonObject node, String name) {
        return node.has(name) && node.getAsJsonObject(name).has("value")
                ? node.getAsJsonObject(name).get("value").getAsString()
                : "";
    }
}
