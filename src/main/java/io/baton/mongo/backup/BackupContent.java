package io.baton.mongo.backup;

import io.baton.mongo.MongoRestorations;
import io.baton.mongo.driver.MongoBeats;
import io.baton.mongo.driver.RestoreMark;
import java.util.Set;

/// Which collections belong in a backup.
public final class BackupContent {
    static final String SENT = "left";
    static final String SEGMENTS = "segments";
    static final String PARCELS = "parcels";

    /// Made anew, or true only for the instances that run now.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "marks",
                    "tallies",
                    "doors",
                    "instances",
                    MongoBeats.COLLECTION,
                    MongoRestorations.COLLECTION,
                    RestoreMark.COLLECTION);

    private BackupContent() {}

    public static boolean includes(String collection) {
        return !LEFT_OUT.contains(collection) && !collection.startsWith("system.");
    }
}
