package io.baton.referral.listing;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The firm's referrals, page by page. What a question costs depends on its answer, not on how many
/// referrals there are.
public interface ListedReferrals extends Referrals {

    /// The referrals that the query asks for, highest number first.
    ///
    /// @param skip how many come before the page
    /// @param limit how many the page may have
    List<Referral> page(FirmId firm, ReferralQuery query, int skip, int limit);

    /// How many the query asks for, counting no further than `atMost`.
    int count(FirmId firm, ReferralQuery query, int atMost);

    /// The referrals on which a person ever acted, and that someone acted on since; the latest
    /// acted on first.
    List<Referral> touchedBy(FirmId firm, Individual who, Instant since, int limit);

    /// Everyone who ever acted on a referral, held or sent one, with their last known name.
    List<Individual> people(FirmId firm);

    /// Words of the firm's referrals that begin like this, in alphabetical order; also some that no
    /// referral has any more. See [IndexedWords].
    List<String> wordsStartingWith(FirmId firm, String beginning, int atMost);

    /// The referral with the highest number.
    default Optional<Referral> newest(FirmId firm) {
        return page(firm, ReferralQuery.every(), 0, 1).stream().findFirst();
    }

    /// All referrals that the query asks for, highest number first. They're read in pages, no
    /// further than the caller reads.
    default Stream<Referral> newestFirst(FirmId firm, ReferralQuery query) {
        return Stream.iterate(
                        ReadPage.first(this, firm, query), page -> !page.isEmpty(), ReadPage::next)
                .flatMap(page -> page.referrals().stream());
    }
}
