package io.baton.desk.partner;

import io.baton.bench.Competition;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Said;
import io.baton.desk.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;
import java.util.regex.Pattern;

/// `partner list`: the bench by name, paged.
final class ListPartners implements Command {
    private static final int PAGE = 10;
    private static final Pattern PAGED = Pattern.compile("(?i)(?:page\\s+)?0*([1-9]\\d{0,3})|");

    private final Roster roster;

    ListPartners(Roster roster) {
        this.roster = roster;
    }

    @Override
    public String words() {
        return "partner list";
    }

    @Override
    public String usage() {
        return "partner list [page 2]";
    }

    @Override
    public String purpose() {
        return "lists the bench";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var paged = PAGED.matcher(rest.strip());
        if (!paged.matches()) {
            return Replies.wrong(ask, "I list partners by page only.", usage(), "");
        }
        var visible = roster.all(ask).stream().filter(ask.asker()::maySee).toList();
        if (visible.isEmpty()) {
            return ask.asker().member() ? empty() : Replies.notForYou(ask);
        }
        int page = paged.group(1) == null ? 1 : Integer.parseInt(paged.group(1));
        int pages = (visible.size() + PAGE - 1) / PAGE;
        return page > pages
                ? Said.whisper("The list ends at page %d.".formatted(pages))
                : new Reply.Whisper(card(ask, visible, page));
    }

    private static Card card(Ask ask, List<Partner> partners, int page) {
        int from = (page - 1) * PAGE;
        int to = Math.min(partners.size(), from + PAGE);
        var title = "Partners: %d to %d of %d".formatted(from + 1, to, partners.size());
        var lines = partners.subList(from, to).stream().map(each -> line(each, ask)).toList();
        var card = Card.titled(title).bullets(lines);
        return to < partners.size()
                ? card.buttons(Replies.say("More", "partner list page " + (page + 1)))
                : card;
    }

    private static Text line(Partner partner, Ask ask) {
        var skills = partner.skills().stream().map(Skill::name).toList();
        var line =
                Replies.named(partner)
                        .plain(": " + Shorten.to(100, String.join(", ", skills)))
                        .plain(partner.active() ? "" : " (paused)");
        var competes = ask.asker().member() && !Competition.between(ask.firm(), partner).isEmpty();
        return competes ? line.plain(" (competes with your own services)") : line;
    }

    private static Reply empty() {
        return new Reply.Whisper(
                Card.saying(
                                Text.of("The bench is empty. Add a partner with ")
                                        .typed("partner add NAME: SKILL, SKILL")
                                        .plain("."))
                        .buttons(Replies.say("Add a partner", "partner add").asking()));
    }
}
