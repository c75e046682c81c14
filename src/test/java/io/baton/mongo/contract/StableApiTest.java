package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check of the contracts' commands can fail.
class StableApiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    distinct | {distinct: "referrals", key: "client"} | distinct
                    collStats | {collStats: "referrals"} | collStats
                    find | {find: "referrals", filter: {}, tailable: true} | find: tailable
                    find | {find: "referrals", filter: {}, $db: "baton"} |
                    createIndexes | {createIndexes: "c", indexes: [{key: {a: 1}, name: "a", sparse: true}]} | createIndexes: sparse
                    createIndexes | {createIndexes: "c", indexes: [{key: {a: 1}, name: "a", unique: true}]} |
                    aggregate | {aggregate: "c", pipeline: [{$match: {}}, {$indexStats: {}}], cursor: {}} | aggregate: $indexStats
                    """)
    void whatAStrictServerRefusesIsNamed(String name, String command, String outside) {
        var found = StableApiCheck.outside(name, BsonDocument.parse(command)).toList();

        assertThat(found).isEqualTo(outside == null ? List.of() : List.of(outside));
    }
}
