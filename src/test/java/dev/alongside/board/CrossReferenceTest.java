package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.KaribuTest;
import dev.alongside.Pair;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class CrossReferenceTest extends KaribuTest {

    private final ApplicationContext application;

    CrossReferenceTest(ApplicationContext application) {
        super(application);
        this.application = application;
    }

    @Test
    void every_attribute_stands_there_with_what_the_target_level_expects() {
        var pair = Pair.together(application);
        as(pair.tomas());
        UI.getCurrent().navigate("board/" + pair.plan().value());
        _find(NativeTableRow.class)
                .forEach(row -> System.err.println(row.getElement().getTextRecursively() + "\n"
                        + row.getElement().getOuterHTML()));
        _find(RouterLink.class).forEach(link -> System.err.println(link.getHref()));
        assertThat(_find(NativeTable.class)).hasSize(1);
        UI.getCurrent().navigate("board/" + pair.plan().value() + "/attribute/influence");
        System.err.println(_get(AttributeScreen.class).getElement().getOuterHTML());
    }
}
