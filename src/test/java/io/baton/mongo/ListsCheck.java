package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.referral.Stage;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.EnumSet;
import java.util.List;

/// Checks that the indexes find every referral that a list has.
final class ListsCheck {
    private ListsCheck() {}

    static void allFound(MongoStores stores, FirmId firm) {
        var all = stores.referrals().all(firm);
        for (var stage : Stage.values()) {
            var some = ReferralQuery.every().in(stage);
            assertThat(stores.referrals().newestFirst(firm, some))
                    .isEqualTo(all.stream().filter(some::matches).toList());
        }
        for (var referral : all.stream().limit(20).toList()) {
            var words = IndexedWords.of(referral);
            var same = ReferralQuery.of(new Selection.WithWords(List.of(words)));
            assertThat(stores.referrals().newestFirst(firm, same)).contains(referral);
            for (var word : words) {
                assertThat(stores.referrals().wordsStartingWith(firm, word, 1))
                        .containsExactly(word);
            }
        }
        for (var person : stores.referrals().people(firm)) {
            var parts = EnumSet.allOf(Part.class);
            var theirs = ReferralQuery.of(new Selection.OfPerson(person.id(), parts));
            assertThat(stores.referrals().newestFirst(firm, theirs))
                    .isEqualTo(all.stream().filter(theirs::matches).toList());
        }
        assertThat(stores.referrals().people(firm).stream().map(each -> each.id()))
                .containsAll(
                        all.stream().flatMap(each -> Part.in(each).keySet().stream()).toList());
    }
}
