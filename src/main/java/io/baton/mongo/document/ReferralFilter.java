package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.referral.listing.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/// The conditions of a query on the documents of referrals.
public final class ReferralFilter {
    private ReferralFilter() {}

    public static Document of(FirmId firm, ReferralQuery query) {
        var filter = new Document("firm", firm.value());
        var conditions = conditions(query);
        if (query.below() < Integer.MAX_VALUE) {
            filter.append("number", new Document("$lt", query.below()));
        }
        return conditions.isEmpty() ? filter : filter.append("$and", conditions);
    }

    private static List<Document> conditions(ReferralQuery query) {
        var conditions = new ArrayList<Document>();
        if (query.selection() instanceof Selection.WithWords(var words)) {
            words.forEach(some ->
                    conditions.add(
                            anyOf(ReferralIndexFields.WORDS, some.stream().sorted().toList())));
        }
        if (query.visibility() instanceof Visibility.Involving involving) {
            conditions.add(
                    anyOf(ReferralIndexFields.KEYS, ReferralKeys.of(involving, query.stages())));
        }
        if (!query.isOfAnyStage() || hasKeys(query.selection())) {
            conditions.add(
                    anyOf(
                            ReferralIndexFields.KEYS,
                            ReferralKeys.of(query.selection(), query.stages())));
        }
        return conditions;
    }

    private static boolean hasKeys(Selection selection) {
        return !(selection instanceof Selection.WithWords || selection instanceof Selection.Every);
    }

    private static Document anyOf(String field, List<String> values) {
        return new Document(
                field, values.size() == 1 ? values.getFirst() : new Document("$in", values));
    }
}
