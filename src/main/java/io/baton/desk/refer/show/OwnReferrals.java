package io.baton.desk.refer.show;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.TermsProposals;
import io.baton.referral.figure.Side;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's open referrals, for their home page. Each list ends at [#MOST].
///
/// @param waiting nothing happens to them until the person does something
/// @param held the others that the person holds
/// @param sent the others that the person would get back
record OwnReferrals(List<Referral> waiting, List<Referral> held, List<Referral> sent) {
    static final int MOST = 50;

    static OwnReferrals of(Ask ask, ListedReferrals referrals) {
        var waiting =
                questions(ask)
                        .flatMap(query -> read(ask, referrals, query, each -> waitsFor(ask, each)))
                        .sorted(Comparator.comparingInt(Referral::number).reversed())
                        .limit(MOST)
                        .toList();
        var held = with(ask, Part.HOLDER).in(Set.of(Stage.OFFERED, Stage.ACCEPTED));
        var sent = with(ask, Part.SENDER).open();
        return new OwnReferrals(
                waiting,
                read(ask, referrals, held, each -> !waitsFor(ask, each)).toList(),
                read(ask, referrals, sent, each -> !waitsFor(ask, each)).toList());
    }

    /// Where to look for what may wait for them.
    private static Stream<ReferralQuery> questions(Ask ask) {
        boolean member = ask.asker().isMember();
        var partners =
                ask.asker() instanceof Asker.Contact(_, var own)
                        ? own.stream().flatMap(each -> each.ids().stream())
                        : Stream.<PartnerId>empty();
        var asking = new Selection.AskingPartner(partners.collect(Collectors.toSet()));
        var confirmed = new Selection.ToConfirm(ask.who().id());
        return Stream.of(
                with(ask, Part.HOLDER).in(Stage.LOGGED),
                ReferralQuery.of(new Selection.OfDirection(member ? Direction.IN : Direction.OUT))
                        .in(Stage.OFFERED),
                ReferralQuery.of(confirmed).in(Set.of(Stage.ACCEPTED, Stage.WON, Stage.LOST)),
                ReferralQuery.of(asking).in(Set.of(Stage.ACCEPTED, Stage.WON)));
    }

    private static ReferralQuery with(Ask ask, Part part) {
        return ReferralQuery.of(new Selection.OfPerson(ask.who().id(), Set.of(part)));
    }

    /// The newest that fit, as the person may see them.
    private static Stream<Referral> read(
            Ask ask, ListedReferrals referrals, ReferralQuery query, Predicate<Referral> fits) {
        var visible = query.seenAs(ask.asker().visibility());
        return referrals
                .newestFirst(ask.firm().id(), visible)
                .map(ask.asker()::view)
                .filter(fits)
                .limit(MOST);
    }

    /// Whether nothing happens until they do something.
    private static boolean waitsFor(Ask ask, Referral referral) {
        boolean holds = referral.holder().is(ask.who());
        return switch (referral.state()) {
            case State.Logged _ -> holds;
            case State.Offered _ ->
                    referral.outbound()
                            ? ask.asker() instanceof Asker.Contact
                            : ask.asker().isMember();
            case State.Accepted accepted ->
                    holds && accepted.claimedBy() != null || waitsForTerms(ask, referral);
            case State.Won _ -> waitsForConfirmation(ask, referral) || waitsForTerms(ask, referral);
            case State.Lost _ -> waitsForConfirmation(ask, referral);
            case State.Withdrawn _ -> false;
        };
    }

    /// The members who had to do with it confirm what the partner's person reported, and the person
    /// at the partner what a member recorded.
    private static boolean waitsForConfirmation(Ask ask, Referral referral) {
        return ask.asker() instanceof Asker.Member(var who)
                ? new Selection.ToConfirm(who.id()).matches(referral)
                : ask.asker().isAskedAboutFigure(referral);
    }

    /// Other terms wait for the member in charge, or for each contact of the partner.
    private static boolean waitsForTerms(Ask ask, Referral referral) {
        return ask.asker() instanceof Asker.Member(var who)
                ? new Selection.ToConfirm(who.id()).matches(referral)
                : ask.asker().maySee(referral)
                        && TermsProposals.waitingFor(referral, Side.PARTNER).isPresent();
    }
}
