package io.baton.desk.refer.show;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Router;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.step.Counterparties;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// `refer list`: a short list, newest first, paged.
public final class ListReferrals implements Command {
    private static final int PAGE = 10;
    private static final Pattern PAGED =
            Pattern.compile("(?is)(.*?)\\s*(?:\\bpage\\s+(\\d{1,4}))?");

    private final Referrals referrals;
    private final Partners partners;
    private final Counterparties counterpart;

    public ListReferrals(Referrals referrals, Partners partners, Counterparties counterpart) {
        this.referrals = referrals;
        this.partners = partners;
        this.counterpart = counterpart;
    }

    @Override
    public String name() {
        return "refer list";
    }

    @Override
    public String usage() {
        return "refer list [mine, open, late, won, lost or a partner]";
    }

    @Override
    public String purpose() {
        return "lists referrals, newest first";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var parts = PAGED.matcher(rest);
        if (!parts.matches()) {
            return CommonReplies.whisper("Please write it as: " + usage());
        }
        var which = normalized(parts.group(1).strip(), partners.all(ask.firm().id()));
        var page = parts.group(2) == null ? 1 : Math.max(1, Integer.parseInt(parts.group(2)));
        return switch (ListFilter.parse(which, ask, partners.all(ask.firm().id()))) {
            case ParseResult.Unclear<Predicate<Referral>>(var why) ->
                    CommonReplies.whisper(why + " Please write it as: " + usage());
            case ParseResult.Understood<Predicate<Referral>>(var wanted) -> {
                var all = ShowReferral.visible(ask.asker(), referrals.all(ask.firm().id()));
                yield page(ask, which, page, all.stream().filter(wanted).toList());
            }
        };
    }

    private Reply page(Ask ask, String which, int page, List<Referral> found) {
        var from = (page - 1) * PAGE;
        if (from >= found.size()) {
            return CommonReplies.whisper(
                    found.isEmpty()
                            ? none(ask, which)
                            : "The list ends at page %d."
                                    .formatted((found.size() + PAGE - 1) / PAGE));
        }
        var to = Math.min(found.size(), from + PAGE);
        var names = counterpart.namesById(ask.firm().id());
        var lines =
                found.subList(from, to).stream()
                        .map(each -> ReferralCard.line(each, nameOf(each, names), ask.firm()))
                        .toList();
        var title =
                "Referrals %s: %d to %d of %d".formatted(shown(which), from + 1, to, found.size());
        var card = Card.titled(title.replace(" :", ":")).bullets(lines);
        var next = "refer list %s page %d".formatted(which, page + 1).replace("  ", " ");
        return new Reply.Whisper(
                to < found.size() ? card.buttons(Button.plain("More", Router.SAY, next)) : card);
    }

    /// A standing in small letters, a partner by the name, whatever was typed.
    private static String normalized(String which, List<Partner> partners) {
        var standing = which.toLowerCase(Locale.ROOT);
        if (standing(standing)) {
            return standing;
        }
        return switch (PartnerNameParser.parse(which, partners)) {
            case ParseResult.Understood<Partner>(var partner) -> partner.name();
            case ParseResult.Unclear<Partner> _ -> which;
        };
    }

    private static boolean standing(String which) {
        return which.isEmpty() || which.equals("all") || ListFilter.NAMES.contains(which);
    }

    /// `open`, or `with CloudNine`.
    private static String shown(String which) {
        return standing(which) ? which : "with " + which;
    }

    private static String none(Ask ask, String which) {
        if (which.isEmpty() || which.equals("all")) {
            return ask.asker().isMember()
                    ? "No referral is logged yet."
                    : "No referral is with you yet.";
        }
        return "No referral is %s.".formatted(shown(which));
    }

    private static String nameOf(Referral referral, java.util.Map<String, String> names) {
        var partner = referral.partner();
        return partner == null ? "" : names.getOrDefault(partner.value(), "a partner");
    }
}
