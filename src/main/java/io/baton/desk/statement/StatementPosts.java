package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.statement.SentStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Messages about a sent statement. They go to single people, never to a channel.
record StatementPosts(StatementCards cards) {

    /// To the partner's money contact, if a chat reaches them.
    List<Post> sent(Firm firm, Partner partner, SentStatement sent, Instant now) {
        return inChat(partner)
                .map(who ->
                        Post.once(
                                key(sent) + "/sent",
                                new Place.Direct(who.id()),
                                cards.sent(Viewer.contact(firm, partner, who, now), sent),
                                new PostSubject.Statement(sent.id())))
                .stream()
                .toList();
    }

    /// The contact's card as it is now, and news for the other side.
    ///
    /// @param by who changed it; they're not told
    /// @param what happened, after their name: ` agreed to the statement.`
    List<Post> changed(
            Firm firm,
            Partner partner,
            SentStatement next,
            Individual by,
            String what,
            Instant now) {
        var posts = new ArrayList<Post>();
        var subject = new PostSubject.Statement(next.id());
        inChat(partner)
                .ifPresent(who -> {
                    var to = new Place.Direct(who.id());
                    var card = cards.sent(Viewer.contact(firm, partner, who, now), next);
                    posts.add(
                            new Post.Rewrite(
                                    key(next) + "/rewritten-" + (next.version() + 1),
                                    to,
                                    card,
                                    key(next) + "/sent",
                                    subject));
                    if (!who.is(by)) {
                        posts.add(news(next, who, by, what, card, subject));
                    }
                });
        var member = next.sentBy();
        if (!member.is(by)) {
            var card = cards.sent(Viewer.member(firm, partner, member, now), next);
            posts.add(news(next, member, by, what, card, subject));
        }
        return posts;
    }

    private static Post news(
            SentStatement next,
            Individual to,
            Individual by,
            String what,
            Card card,
            PostSubject subject) {
        var parts = new ArrayList<Card.Part>();
        var headline = Text.empty().and(Spans.of(by)).plain(what);
        parts.add(new Card.Part.Paragraph(headline));
        parts.addAll(card.parts());
        return Post.once(
                key(next) + "/news-" + (next.version() + 1) + "/" + to.id(),
                new Place.Direct(to.id()),
                new Card(headline.plainText(), parts),
                subject);
    }

    /// The money contact; empty if no chat reaches them.
    private static Optional<Individual> inChat(Partner partner) {
        return partner.moneyContact().filter(Contact.InChat.class::isInstance).map(Contact::who);
    }

    private static String key(SentStatement sent) {
        return sent.firm().value() + "/statement/" + sent.id();
    }
}
