package dev.alongside;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import dev.alongside.people.PersonId;
import dev.alongside.people.SignedInPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test that looks at screens as one person after the other, without a browser. */
public abstract class KaribuTest extends DatabaseTest {

    private static final Routes ROUTES = Screens.routes();

    protected final Given given;
    protected final GivenPlans givenPlans;
    private final ApplicationContext application;

    @Autowired
    protected KaribuTest(ApplicationContext application) {
        this.application = application;
        this.given = application.getBean(Given.class);
        this.givenPlans = application.getBean(GivenPlans.class);
    }

    /** From here on the test acts as this person, in a new window. */
    protected void as(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedInPerson.authentication(person, given.rolesOf(person)));
        SecurityContextHolder.setContext(context);
        openWindow();
    }

    /** From here on nobody is signed in. */
    protected void asNobody() {
        SecurityContextHolder.clearContext();
        openWindow();
    }

    @BeforeEach
    void openWindow() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(SignedInRequest::new);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
