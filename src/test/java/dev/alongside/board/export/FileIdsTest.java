package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FileIdsTest {

    private static final String RECORD = """
        {"id": "%s", "goals": ["%s", "x"], "title": "Moved billing", "due": null, "shown": true}
        """;

    @Test
    void to_a_partner_a_record_has_another_id_wherever_it_is_named() {
        var ids = new FileIds(Side.PARTNER);
        var id = Id.next();

        var record = record(id);
        ids.rename(record);
        ids.rename(record.path("goals"));

        assertThat(ids.of(id)).isNotEqualTo(id).isNotEqualTo(ids.of(Id.next()));
        assertThat(ids.of(id).version()).isEqualTo(4);
        assertThat(record).isEqualTo(record(ids.of(id)));
    }

    @Test
    void the_owner_reads_the_ids_as_they_are() {
        var ids = new FileIds(Side.OWNER);
        var id = Id.next();

        var record = record(id);
        ids.rename(record);

        assertThat(ids.of(id)).isEqualTo(id);
        assertThat(record).isEqualTo(record(id));
    }

    private static JsonNode record(Object id) {
        return JsonMapper.shared().readTree(RECORD.formatted(id, id));
    }
}
