package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.UndoableAnswer;
import io.baton.partner.Partner;
import io.baton.referral.BundledReferral;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Logs several needs of one client: a referral for each partner, one baton holder for all.
///
/// Each referral is a document of its own, written once, under an id derived from the turn. When an
/// interrupted turn runs again, it writes only the referrals that are missing.
public final class BundleLogging {
    private final ReferralInserter referralInserter;
    private final ResumableTurns resumableTurns;
    private final ClientNotices clientNotices;

    public BundleLogging(
            ReferralInserter referralInserter,
            ResumableTurns resumableTurns,
            ClientNotices clientNotices) {
        this.referralInserter = referralInserter;
        this.resumableTurns = resumableTurns;
        this.clientNotices = clientNotices;
    }

    /// @param key the turn, or what stands for it: the same key logs once
    /// @param parts drafts for one client, each with a different partner
    public Reply log(Ask ask, String key, List<ReferralDraft> parts) {
        resumableTurns.begin(ask);
        var all = new ArrayList<BundledReferral>();
        for (var part : parts) {
            var partner = Objects.requireNonNull(part.partner());
            var logged = logged(ask, key, part, partner, all.size() + 1);
            if (logged.isEmpty()) {
                return unfinished(all);
            }
            all.add(new BundledReferral(logged.get(), partner));
        }
        var card = BundleCard.of(all, ask);
        for (var each : all) {
            card = clientNotices.with(card, each.referral(), ask.firm());
        }
        return UndoableAnswer.of(new Reply.Whisper(card), ask, all.getLast().referral());
    }

    private Optional<Referral> logged(
            Ask ask, String key, ReferralDraft part, Partner partner, int place) {
        var id = ReferralId.fromTurn(key, place);
        return referralInserter.insert(
                ask,
                id,
                number ->
                        NewReferral.outbound(
                                new Registration(
                                        id,
                                        ask.firm().id(),
                                        number,
                                        ask.channel(),
                                        new BundlePart(key, partner.id())),
                                part.wanted(),
                                ask.who(),
                                ask.now()),
                _ -> List.of());
    }

    private static Reply unfinished(List<BundledReferral> done) {
        return done.isEmpty()
                ? ReferralInserter.busy()
                : CommonReplies.whisper(
                        Text.of("Others are logging at the same moment, so I only logged ")
                                .strong(
                                        Labels.of(
                                                done.stream()
                                                        .map(BundledReferral::referral)
                                                        .toList()))
                                .plain(". Log the rest with ")
                                .code("refer CLIENT needs NEED to PARTNER")
                                .plain("."));
    }
}
