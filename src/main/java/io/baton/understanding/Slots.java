package io.baton.understanding;

import io.baton.referral.NeededBy;
import io.baton.referral.ReferralId;
import io.baton.referral.amount.Estimate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a message, each with the words it came from. No two parts share a word.
///
/// @param referral the referral a step is about, by its number or by its client
/// @param amount what it may be worth, what was won, or what was paid
/// @param words a reason, a note, or what to search for
/// @param notUnderstood words that ended up in no part and aren't filler, in order
public record Slots(
        Parties parties,
        List<Found<String>> needs,
        @Nullable Found<ReferralId> referral,
        @Nullable Found<Estimate> amount,
        @Nullable Found<String> words,
        Contact contact,
        Dates dates,
        List<Span> notUnderstood) {

    public Slots {
        needs = List.copyOf(needs);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// @param spans words that ended up in no part
    public Slots withLeftovers(List<Span> spans) {
        return new Slots(parties, needs, referral, amount, words, contact, dates, spans);
    }

    /// @param excluded partners named with a "not"
    /// @param member the member of the firm a referral is passed to
    public record Parties(
            @Nullable Found<NamedClient> client,
            @Nullable Found<NamedPartner> partner,
            List<Found<NamedPartner>> excluded,
            @Nullable Found<String> member) {
        public Parties {
            excluded = List.copyOf(excluded);
        }
    }

    /// How to reach the client.
    ///
    /// @param phone in E.164 if the country is clear, otherwise as typed
    /// @param role e.g. `office manager`
    public record Contact(
            @Nullable Found<String> name,
            @Nullable Found<String> email,
            @Nullable Found<String> phone,
            @Nullable Found<String> role) {}

    /// @param on when it was won, ended or paid
    /// @param period words that name a month or a year, for figures
    public record Dates(
            @Nullable Found<NeededBy> neededBy,
            @Nullable Found<LocalDate> on,
            @Nullable Found<String> period) {}
}
