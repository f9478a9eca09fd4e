package dev.alongside.jointtext;

import dev.alongside.support.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the texts, for the feature they belong to. */
@Component
public class TextContents {

    private final JdbcClient jdbc;

    TextContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a text that nobody typed yet with the words of another. Only for callers that have locked and checked both. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(TextPlace from, TextPlace to) {
        jdbc.sql("""
                insert into text_document (id, kind, root, part, version, content, journaled_version, journaled_content)
                select :id, :kind, :root, :part, 1, content, 1, content
                from text_document where kind = :fromKind and root = :fromRoot and part = :fromPart
                """)
                .param("id", Id.next())
                .param("kind", to.kind())
                .param("root", to.root())
                .param("part", to.part())
                .param("fromKind", from.kind())
                .param("fromRoot", from.root())
                .param("fromPart", from.part())
                .update();
    }

    /** Deletes all texts of a root with every change of them. Only for callers that have locked it and checked the rights. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAll(UUID root) {
        jdbc.sql("delete from text_change where document_id in (select id from text_document where root = ?)")
                .param(root)
                .update();
        jdbc.sql("delete from text_document where root = ?").param(root).update();
    }

    /** All texts of one kind by their part. Only for callers that have checked the reader's rights. */
    public Map<String, String> of(String kind, UUID root) {
        var contents = new HashMap<String, String>();
        jdbc.sql("select part, content from text_document where kind = ? and root = ?")
                .params(kind, root)
                .query(row -> {
                    contents.put(row.getString("part"), row.getString("content"));
                });
        return contents;
    }
}
