package dev.alongside.support;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/** Leaves out most of the 48 kB that Vaadin's push library puts aside for each open page and never writes to. */
@Component
class SmallPushBuffers implements BeanPostProcessor {

    private static final String SIZE = "org.atmosphere.websocket.bufferSize";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter(SIZE, "64");
        }
        return bean;
    }
}
