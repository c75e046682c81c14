package io.baton.mongo.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.baton.chat.Workspace;
import io.baton.digest.Edition;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;

/// What a restore gave, compared with what was confirmed and sent.
record RestoredEditions(MongoStores stores, MongoDatabase database) {
    private static final Pattern POST = Pattern.compile("(.*)/v(\\d+)/(\\d)");

    /// @param before version of each document that was confirmed before the backup began
    /// @param sent posts that had arrived when the backup was done
    void compare(Map<String, Long> before, Map<String, Integer> sent) {
        var versions = new HashMap<String, Long>();
        before.forEach((place, confirmed) -> {
            long version = version(place);
            assertThat(version).as(place).isGreaterThanOrEqualTo(confirmed);
            versions.put(place, version);
        });
        assertThat(ids("held")).as("held posts of writes that are in it").allMatch(this::isKnown);
        assertThat(ids("left")).as("sent posts of writes that are in it").allMatch(this::isKnown);

        var workspace = new Workspace(EditionLoad.FIRM.value());
        stores.heldParcels().release(workspace);
        assertThat(ids("held")).isEmpty();
        var messenger = new CountingMessenger(sent);
        var courier = EditionLoad.courier(stores, messenger, InstantSource.system());
        while (courier.dispatch() > 0) {
            // Until all are sent.
        }
        assertThat(stores.parcels().headers()).as("waiting").isEmpty();
        assertThat(messenger.sent().values()).as("times sent").containsOnly(1);
        versions.forEach((place, version) -> {
            for (long each = 1; each <= version; each++) {
                assertThat(messenger.sent())
                        .as("posts of the write")
                        .containsKey("%s/v%d/0".formatted(place, each));
            }
        });
    }

    private boolean isKnown(String post) {
        var parts = POST.matcher(post);
        assertThat(parts.matches()).as(post).isTrue();
        return version(parts.group(1)) >= Long.parseLong(parts.group(2));
    }

    private long version(String place) {
        return stores.editions()
                .find(EditionLoad.FIRM, place, EditionLoad.WEEK)
                .map(Edition::version)
                .orElse(0L);
    }

    private List<String> ids(String collection) {
        var ids = new ArrayList<String>();
        for (Document each : database.getCollection(collection).find()) {
            ids.add(each.getString("_id").substring(EditionLoad.FIRM.value().length() + 1));
        }
        return ids;
    }
}
