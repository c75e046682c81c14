package io.baton.draft;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.terms.Payer;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What a draft proposes to do.
public sealed interface Proposal {

    default Proposal withoutUnusedWords() {
        return switch (this) {
            case NewReferrals all ->
                    new NewReferrals(
                            all.direction,
                            all.client,
                            all.needs,
                            all.partners,
                            all.details,
                            List.of());
            case Step(var referral, var action, var arguments, _) ->
                    new Step(referral, action, arguments, List.of());
            case Payment(var payer, var partner, var amount, var on, _) ->
                    new Payment(payer, partner, amount, on, List.of());
            case Terms _, Query _, Choice _, CarriedOut _, Nothing _ -> this;
        };
    }

    /// Logs a referral for each need of one client.
    ///
    /// @param client null if the message names none
    /// @param needs empty if the message names none
    /// @param unused the words that weren't understood
    record NewReferrals(
            Direction direction,
            @Nullable NamedClient client,
            List<Need> needs,
            PartnerNames partners,
            Details details,
            List<String> unused)
            implements Proposal {
        public NewReferrals {
            needs = List.copyOf(needs);
            unused = List.copyOf(unused);
        }

        public boolean inbound() {
            return direction == Direction.IN;
        }
    }

    /// @param words in the client's words
    /// @param partner a partner who fits this need, if there are several; null otherwise
    record Need(String words, @Nullable PartnerId partner) {}

    /// @param named the partner to offer it to, or who brought it; null if none is named
    /// @param excluded partners named with a "not"
    record PartnerNames(@Nullable NamedPartner named, List<NamedPartner> excluded) {
        public PartnerNames {
            excluded = List.copyOf(excluded);
        }
    }

    /// @param contact how to reach the client
    record Details(
            @Nullable Estimate worth, @Nullable String contact, @Nullable NeededBy neededBy) {}

    /// Takes a step with a referral.
    ///
    /// @param referral the referral's number
    record Step(int referral, Action action, Arguments arguments, List<String> unused)
            implements Proposal {
        public Step {
            unused = List.copyOf(unused);
        }
    }

    enum Action {
        WON,
        LOST,
        PAID,
        NOTE,
        OFFER,
        PASS,
        WITHDRAW,
        TAKE_BACK,
        HAND_BACK,
        ACCEPTED,
        REOPEN,
        ENDED,
        PRICE,
        DECLINE,
        STILL_ON_IT,
        EDIT,
        UNDO;

        /// Whether it takes a reason.
        public boolean hasReason() {
            return this == LOST || this == WITHDRAW || this == HAND_BACK || this == DECLINE;
        }
    }

    /// The parts of a step. Each action uses some of them.
    ///
    /// @param member the member it's passed to
    /// @param words a reason, a note, a change as typed: `need VoIP`, or what's undone
    record Arguments(
            @Nullable Estimate amount,
            @Nullable LocalDate on,
            @Nullable NamedPartner partner,
            @Nullable Individual member,
            @Nullable String words) {}

    /// Sets terms with a partner.
    ///
    /// @param partner the partner's name
    /// @param words the terms as `partner terms` reads them: `they pay us 10%, from 2027-01-01`
    record Terms(String partner, String words) implements Proposal {
        public String command() {
            return "partner terms %s: %s".formatted(partner, words);
        }
    }

    /// Records what the firm and a partner paid each other for fees.
    ///
    /// @param partner a known one
    record Payment(
            Payer payer, NamedPartner partner, Money amount, LocalDate on, List<String> unused)
            implements Proposal {
        public Payment {
            unused = List.copyOf(unused);
        }
    }

    /// Runs a command at once. One that changes something is only an option of a choice, so that
    /// the person presses it first.
    ///
    /// @param command the command to run
    record Query(String command) implements Proposal {}

    /// The message could mean any of these.
    ///
    /// @param options two or three; a single one if it stands in for a refused step
    record Choice(List<Proposal> options) implements Proposal {
        /// More make no choice.
        private static final int MOST = 3;

        public Choice {
            options = List.copyOf(options);
        }

        /// The only one, or a choice among two or three; empty if there's none, or if there are
        /// more.
        public static Optional<Proposal> amongFew(Stream<? extends Proposal> options) {
            var all = options.limit(MOST + 1L).map(Proposal.class::cast).toList();
            return switch (all.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(all.getFirst());
                default -> all.size() <= MOST ? Optional.of(new Choice(all)) : Optional.empty();
            };
        }
    }

    /// What remains of a step that was taken.
    ///
    /// @param referral the referral's number
    record CarriedOut(int referral) implements Proposal {}

    /// What remains after a no.
    record Nothing() implements Proposal {}
}
