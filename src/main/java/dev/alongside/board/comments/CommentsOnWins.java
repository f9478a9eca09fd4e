package dev.alongside.board.comments;

import dev.alongside.history.TalkOnWins;
import dev.alongside.history.Win;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells history, which does not know of comments, about those on its wins. */
@Component
final class CommentsOnWins implements TalkOnWins {

    private final JdbcClient jdbc;

    CommentsOnWins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOn(Win win) {
        return jdbc.sql("""
                select exists(select 1 from comment_thread where plan = ? and kind = 'WIN' and subject = ?)
                """)
                .params(win.plan().value(), win.id().value().toString())
                .query(Boolean.class)
                .single();
    }
}
