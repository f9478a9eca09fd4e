package dev.alongside.jointtext.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import dev.alongside.jointtext.TextPlace;
import java.net.URLEncoder;

/**
 * A text area for a text that several people type at once. The browser talks to the text's channel itself; here it is
 * only told which text, whose editor it is, and how to call the others.
 */
@Tag("joint-text")
@JavaScript("context://alongside/joint-text.js")
public final class JointText extends Component implements HasStyle, Focusable<JointText> {

    public JointText(String label) {
        getElement().setProperty("label", label);
    }

    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    public void setHelperText(String helper) {
        getElement().setProperty("helperText", helper);
    }

    /** A text that one may only read goes on showing what others type. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /** Shows this text, with the rights that whoever is signed in at the browser has then. */
    public void show(TextPlace place, Typists typists) {
        getElement().setProperty("person", typists.reader().toString());
        getElement().setPropertyJson("people", typists.json());
        getElement().setProperty("queue", typists.reader() + "/" + place.value());
        getElement()
                .setProperty(
                        "address",
                        "joint-text?kind=%s&root=%s&part=%s&as=%s"
                                .formatted(
                                        place.kind(),
                                        place.root(),
                                        URLEncoder.encode(place.part(), UTF_8),
                                        typists.reader()));
    }
}
