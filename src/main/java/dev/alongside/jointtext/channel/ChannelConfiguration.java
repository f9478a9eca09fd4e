package dev.alongside.jointtext.channel;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where editors connect; pages of other origins are turned away, which is Spring's default. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class ChannelConfiguration implements WebSocketConfigurer {

    private final Channels channels;

    ChannelConfiguration(Channels channels) {
        this.channels = channels;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(channels, "/joint-text").addInterceptors(new Handshake());
    }
}
