package io.baton.desk;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Side;
import io.baton.referral.listing.Visibility;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a person relates to the firm. Decided by platform ids, never by name.
public sealed interface Asker {

    Individual who();

    /// Works for the firm.
    record Member(Individual who) implements Asker {}

    /// A contact of these partners.
    record Contact(Individual who, List<Partner> partners) implements Asker {
        public Contact {
            partners = List.copyOf(partners);
        }
    }

    /// Neither a member nor a contact.
    record Stranger(Individual who) implements Asker {}

    default boolean isMember() {
        return this instanceof Member;
    }

    /// The referral as the asker may see it: for others than members without contact details until
    /// acceptance.
    default Referral view(Referral referral) {
        return isMember() ? referral : Disclosure.toPartner(referral);
    }

    /// Whether the asker may see the referral: members see all, a contact those that involve their
    /// partner. A partner who declined an outbound referral, or let it lapse, no longer sees it.
    default boolean maySee(Referral referral) {
        return switch (this) {
            case Member _ -> true;
            case Contact(_, var partners) ->
                    referral.involvesPartner()
                            && partners.stream().anyMatch(own -> own.is(referral.partner()));
            case Stranger _ -> false;
        };
    }

    /// Whether the asker is asked to confirm or correct what a member says it was won for.
    default boolean isAskedAboutFigure(Referral referral) {
        return switch (this) {
            case Contact(var person, var partners) ->
                    referral.state().asks(Side.PARTNER)
                            && partners.stream()
                                    .filter(own -> own.is(referral.partner()))
                                    .flatMap(own -> WinFigures.respondents(referral, own).stream())
                                    .anyMatch(person::is);
            case Member _, Stranger _ -> false;
        };
    }

    /// The referrals that the asker may see, see [#maySee(Referral)].
    default Visibility visibility() {
        return switch (this) {
            case Member _ -> new Visibility.Everything();
            case Contact(_, var partners) ->
                    new Visibility.Involving(
                            partners.stream()
                                    .flatMap(own -> own.ids().stream())
                                    .collect(Collectors.toSet()));
            case Stranger _ -> new Visibility.Involving(Set.of());
        };
    }

    /// Whether the asker may see this partner's data.
    default boolean maySee(Partner partner) {
        return switch (this) {
            case Member _ -> true;
            case Contact contact ->
                    contact.partners().stream().anyMatch(own -> own.id().equals(partner.id()));
            case Stranger _ -> false;
        };
    }
}
