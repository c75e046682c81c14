package io.baton.referral.listing;

import io.baton.client.ClientId;
import io.baton.partner.PartnerId;
import io.baton.referral.Departure;
import io.baton.referral.Direction;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the referrals of a list have in common.
public sealed interface Selection {

    boolean matches(Referral referral);

    record Every() implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return true;
        }
    }

    record OfDirection(Direction direction) implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return referral.direction() == direction;
        }
    }

    /// @param partners a partner's id, and those of partners merged into it
    record WithPartner(Set<PartnerId> partners) implements Selection {
        public WithPartner {
            partners = Set.copyOf(partners);
        }

        @Override
        public boolean matches(Referral referral) {
            var partner = referral.partner();
            return partner != null && partners.contains(partner);
        }
    }

    /// @param names all names of a client
    record OfClient(Set<ClientId> names) implements Selection {
        public OfClient {
            names = Set.copyOf(names);
        }

        @Override
        public boolean matches(Referral referral) {
            return names.contains(ClientId.of(referral.client()));
        }
    }

    /// Those whose client had this name before an edit that stands.
    record OnceOfClient(ClientId name) implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return earlierNames(referral).map(ClientId::of).anyMatch(name::equals);
        }

        /// The names that a referral's client had before edits that stand.
        public static Stream<String> earlierNames(Referral referral) {
            return referral.history().standing().stream()
                    .flatMap(step ->
                            step.event() instanceof Event.Edited(var before, _)
                                    ? Stream.of(before.client())
                                    : Stream.empty());
        }
    }

    /// Those in which a person has one of these parts.
    record OfPerson(String person, Set<Part> parts) implements Selection {
        public OfPerson {
            parts = Set.copyOf(parts);
        }

        @Override
        public boolean matches(Referral referral) {
            var part = Part.in(referral).get(person);
            return part != null && parts.contains(part);
        }
    }

    /// Those with one word of each of these sets.
    ///
    /// @param words as [IndexedWords] makes them; the rarest first, because the others are looked
    ///   for among the referrals that have those
    record WithWords(List<Set<String>> words) implements Selection {
        public WithWords {
            words = words.stream().map(Set::copyOf).toList();
        }

        @Override
        public boolean matches(Referral referral) {
            var all = IndexedWords.of(referral);
            return words.stream().allMatch(some -> some.stream().anyMatch(all::contains));
        }
    }

    /// Those that wait until this person answers what the other side recorded or proposed: a
    /// contact the yes that a member recorded for them, the firm's people what a partner's person
    /// said of the result, and the one in charge other terms too.
    record ToConfirm(String person) implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return AwaitedAnswer.people(referral).anyMatch(person::equals);
        }
    }

    /// Those whose figure, or other terms, wait for an answer of one of these partners.
    record AskingPartner(Set<PartnerId> partners) implements Selection {
        public AskingPartner {
            partners = Set.copyOf(partners);
        }

        @Override
        public boolean matches(Referral referral) {
            return AwaitedAnswer.partner(referral).filter(partners::contains).isPresent();
        }
    }

    /// Those with a yes that a member recorded and the contact hasn't confirmed.
    record WithClaim() implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return referral.state().claimedBy() != null;
        }
    }

    /// Those with a payment by the client, even if it was reversed.
    record WithPayment() implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return !referral.payments().isEmpty();
        }
    }

    /// Those that passed to someone else because a person had left.
    record WithDeparture() implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return Departure.isIn(referral);
        }
    }

    /// Those that no one has answered in time, or that a partner refused and that aren't on offer
    /// again.
    record Late(Instant now) implements Selection {

        @Override
        public boolean matches(Referral referral) {
            return referral.late(now) || isRefused(referral);
        }

        /// Was declined or lapsed, and isn't on offer again.
        public static boolean isRefused(Referral referral) {
            return referral.stage() == Stage.LOGGED && !referral.refusedBy().isEmpty();
        }
    }
}
