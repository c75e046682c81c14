package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.TimeFormat;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.understanding.NeededBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Logs confirmed referrals: one, or one for each need.
public final class LoggingFromWords {
    private final ReferralLogging referralLogging;
    private final BundleLogging bundleLogging;
    private final Partners partners;

    public LoggingFromWords(
            ReferralLogging referralLogging, BundleLogging bundleLogging, Partners partners) {
        this.referralLogging = referralLogging;
        this.bundleLogging = bundleLogging;
        this.partners = partners;
    }

    /// Logs them once for each turn id, however often it is called.
    public Reply log(Ask ask, NewReferrals wanted) {
        var parts = new ArrayList<ReferralDraft>();
        for (var need : wanted.needs()) {
            switch (draft(ask, wanted, need)) {
                case ParseResult.Understood<ReferralDraft>(var read) -> parts.add(read);
                case ParseResult.Unclear<ReferralDraft>(var why) -> {
                    return notLogged(why);
                }
            }
        }
        if (parts.isEmpty()) {
            return notLogged("What does the client need?");
        }
        if (wanted.inbound() && parts.getFirst().partner() == null) {
            return notLogged("Which partner brings the client?");
        }
        return isBundle(wanted, parts)
                ? bundleLogging.log(ask, parts)
                : each(ask, wanted.inbound(), parts);
    }

    private static Reply notLogged(String why) {
        return CommonReplies.whisper(why + " Nothing was logged.");
    }

    /// Whether each need has a partner of its own.
    private static boolean isBundle(NewReferrals wanted, List<ReferralDraft> parts) {
        var different = parts.stream().map(ReferralDraft::partner).distinct().count();
        return !wanted.inbound()
                && parts.size() > 1
                && different == parts.size()
                && parts.stream().allMatch(part -> part.partner() != null);
    }

    /// One card for all of them.
    private Reply each(Ask ask, boolean inbound, List<ReferralDraft> parts) {
        if (parts.size() == 1) {
            return single(ask, inbound, parts.getFirst());
        }
        var cards = new ArrayList<Card.Part>();
        for (int i = 0; i < parts.size(); i++) {
            if (single(part(ask, i + 1), inbound, parts.get(i))
                    instanceof Reply.Whisper(var card)) {
                cards.addAll(card.parts());
            }
        }
        var summary = "%d referrals are logged".formatted(parts.size());
        return new Reply.Whisper(new Card(summary, cards));
    }

    private Reply single(Ask ask, boolean inbound, ReferralDraft draft) {
        return inbound ? referralLogging.inbound(ask, draft) : referralLogging.outbound(ask, draft);
    }

    /// A turn of its own for each referral, because a referral's id comes from its turn.
    private static Ask part(Ask ask, int number) {
        return ask.under(ask.turn().id() + "/" + number, "", Map.of());
    }

    private ParseResult<ReferralDraft> draft(Ask ask, NewReferrals wanted, Need need) {
        var client = wanted.client();
        return ReferralDraft.checked(
                client == null ? "" : client.name(),
                need.words() + restOf(wanted),
                wanted.details().contact(),
                partner(ask, wanted, need).orElse(null),
                wanted.details().worth());
    }

    private Optional<Partner> partner(Ask ask, NewReferrals wanted, Need need) {
        return id(wanted, need) == null
                ? Optional.empty()
                : partners.find(ask.firm().id(), id(wanted, need));
    }

    private static @Nullable PartnerId id(NewReferrals wanted, Need need) {
        var named = wanted.partners().named();
        return need.partner() == null && named != null ? named.id() : need.partner();
    }

    /// What a referral has no field for stays with the need.
    private static String restOf(NewReferrals wanted) {
        return switch (wanted.details().neededBy()) {
            case null -> "";
            case NeededBy.Urgent() -> ", urgent";
            case NeededBy.Date(var day) -> ", by " + TimeFormat.day(day);
        };
    }
}
