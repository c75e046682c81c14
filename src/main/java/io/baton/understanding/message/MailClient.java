package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Span;
import io.baton.understanding.message.mail.SelfIntroduction;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Tokenizer;
import java.util.List;
import java.util.Optional;

/// Chooses the client of a mail: by the mail domain, the signature, or what the mail says.
final class MailClient {
    private final MailView view;

    MailClient(MailView view) {
        this.view = view;
    }

    Optional<Found<NamedClient>> choose() {
        var contact = new MailContact(view.text(), view.said(), view.mail(), view.sides());
        var other = contact.otherAddress(view.all()).map(found -> domain(found.value()));
        var own =
                Optional.ofNullable(contact.sender(view.all()).email())
                        .map(found -> domain(found.value()))
                        .filter(_ -> view.isFromOutside());
        if (other.isPresent() && !other.equals(own)) {
            var there = atDomain(other.get(), view.text());
            if (there.isPresent()) {
                return there;
            }
        }
        return own.flatMap(domain -> known(domain))
                .or(() -> signed())
                .or(() -> own.flatMap(domain -> atDomain(domain, view.text())))
                .or(() -> new SelfIntroduction(view.said(), view.names()).company())
                .or(() -> knownIn(view.note()))
                .or(() ->
                        view.mail().subject() == null
                                ? Optional.empty()
                                : knownIn(MailText.of(view.text(), List.of(view.mail().subject()))))
                .or(() -> tagged())
                .or(() -> knownIn(view.body()))
                .or(() -> knownIn(view.text()));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private Optional<Found<NamedClient>> known(String domain) {
        return view.names().atDomain(domain).flatMap(_ -> atDomain(domain, view.text()));
    }

    private Optional<Found<NamedClient>> atDomain(String domain, String where) {
        if (MailSides.isPublic(domain)) {
            return Optional.empty();
        }
        var client = view.names().atDomain(domain).filter(name -> name.kind() == Kind.CLIENT);
        if (client.isPresent()) {
            var at =
                    new Span(
                            Math.max(0, view.text().indexOf(domain)),
                            Math.max(0, view.text().indexOf(domain)) + domain.length());
            return Optional.of(new Found<>(new NamedClient(client.get().name(), true, domain), at));
        }
        return DomainCompany.in(where, domain)
                .map(found -> found.map(name -> new NamedClient(name, false, name)));
    }

    private Optional<Found<NamedClient>> signed() {
        if (!view.isFromOutside()) {
            return Optional.empty();
        }
        var company = view.mail().signature().company();
        return Optional.ofNullable(company)
                .map(found ->
                        knownIn(MailText.of(view.text(), List.of(found.span())))
                                .orElseGet(() ->
                                        found.map(name -> new NamedClient(name, false, name))));
    }

    private Optional<Found<NamedClient>> knownIn(String where) {
        return view.names().names().findAll(Tokenizer.tokens(where)).stream()
                .filter(match -> match.name().kind() == Kind.CLIENT)
                .filter(match -> !SelfIntroduction.recommendedBy(where, match.span().start()))
                .findFirst()
                .map(match ->
                        new Found<>(
                                new NamedClient(
                                        match.name().name(), true, match.span().of(view.text())),
                                match.span()));
    }

    private Optional<Found<NamedClient>> tagged() {
        var intent = view.isByPartner() ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        return new ClientChoice(view.message(intent), new NameLikeness(view.wordLists())).choose();
    }
}
