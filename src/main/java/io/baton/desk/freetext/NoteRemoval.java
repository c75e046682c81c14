package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.draft.Proposal;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Reading.Understood;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// `remove my note`: opens the form of the referral that's named, or of the one with the person's
/// latest note.
record NoteRemoval(ReadSteps readSteps, ListedReferrals referrals) {
    /// A note on a referral that many others have followed is removed by its number.
    private static final int MOST_READ = 100;

    Meaning of(Ask ask, Understood understood) {
        return readSteps
                .numberOf(ask, understood)
                .or(() -> latest(ask))
                .<Meaning>map(number ->
                        new Meaning.Proposed(
                                new Proposal.Query("refer note R-%d remove".formatted(number))))
                .orElseGet(() ->
                        new Meaning.Answered(
                                CommonReplies.whisper("I found no note of yours to remove.")));
    }

    private record Written(int referral, Instant at) {}

    private Optional<Integer> latest(Ask ask) {
        return referrals.touchedBy(ask.firm().id(), ask.who(), Instant.EPOCH, MOST_READ).stream()
                .filter(ask.asker()::maySee)
                .flatMap(each -> own(ask, each))
                .max(Comparator.comparing(Written::at).thenComparing(Written::referral))
                .map(Written::referral);
    }

    private static Stream<Written> own(Ask ask, Referral referral) {
        return Notes.removable(referral, ask.who(), false)
                .map(note -> new Written(referral.number(), note.step().at()));
    }
}
