package dev.alongside.board.comments;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.comments.Comment;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.comments.Talk;
import dev.alongside.people.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** A test that looks at what Tomas and Mira say to each other on a board. */
abstract class TalkTest extends BoardTest {

    protected static final Subject IMPACT = Subject.attribute("impact");

    protected final Comments comments;
    protected final Pair pair;

    protected TalkTest(ApplicationContext application) {
        super(application);
        this.comments = application.getBean(Comments.class);
        this.pair = Pair.together(application);
    }

    protected void look(PersonId person, String tab) {
        as(person);
        open(pair.plan(), tab);
    }

    protected static void refresh() {
        _get(BoardFrame.class).refresh();
    }

    protected Comment says(PersonId person, Subject on, String words) {
        return pair.as(person, () -> comments.write(pair.plan(), on, words));
    }

    protected Talk read() {
        return pair.tomas(() -> comments.read(pair.plan(), IMPACT.kind())).on(IMPACT);
    }

    protected static TextArea field() {
        return _find(TextArea.class).stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith("Comment on "))
                .findFirst()
                .orElseThrow();
    }

    protected static TextArea edited() {
        return _find(TextArea.class).stream()
                .filter(each -> each.getAriaLabel().orElse("").equals("Your comment"))
                .findFirst()
                .orElseThrow();
    }

    protected static void type(String words) {
        _setValue(field(), words);
    }

    /** The comments that can be seen, oldest first. */
    protected static List<String> spoken() {
        return _find(ListItem.class, each -> each.withClasses("comment")).stream()
                .map(TalkTest::text)
                .toList();
    }

    /** What can be seen of it. */
    protected static String text(Component part) {
        return text(part.getElement());
    }

    private static String text(Element part) {
        if (part.isTextNode()) return part.getText();
        if (!part.isVisible()) return "";
        return part.getChildren()
                .map(TalkTest::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
