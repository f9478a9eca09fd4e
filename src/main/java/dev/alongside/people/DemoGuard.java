package dev.alongside.people;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps people with a known password out of every database but the embedded one, before it is even opened. */
@Component
@Profile("demo")
class DemoGuard implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var url = beans.getBean(Environment.class).getProperty("spring.datasource.url", "");
        if (!url.isEmpty()) throw new DemoRefused();
    }
}
