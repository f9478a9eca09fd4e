package dev.alongside.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import dev.alongside.Given;
import dev.alongside.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

class KeysDialogTest extends KaribuTest {

    private final Given given;

    KeysDialogTest(ApplicationContext application, Given given) {
        super(application);
        this.given = given;
    }

    @Test
    void the_list_of_keys_opens_from_anywhere() {
        as(given.tpm("Tomas Rivera"));
        UI.getCurrent().navigate("account");

        BasicUtilsKt._fireDomEvent(_get(MainLayout.class), "keys-wanted", JsonNodeFactory.instance.objectNode());

        assertThat(_get(KeysDialog.class).getElement().getTextRecursively())
                .contains("Go where the other one is", "In your standing: gap, meeting, exceeding, unclear");
    }
}
