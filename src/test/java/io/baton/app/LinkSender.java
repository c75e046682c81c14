package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.mongo.MongoStores;
import io.baton.referral.Event;
import java.util.List;

/// Offers to a partner known by mail, and the links that Anna gets for them.
record LinkSender(BatonExtension baton, SlackActor anna) {

    /// Anna, with the partner Foo.
    static LinkSender in(BatonExtension baton) {
        var anna = baton.member("U1", "anna");
        anna.types("/partner add Foo: VoIP contact jo@foo.example")
                .isTold(
                        "Foo is now one of your partners",
                        "jo@foo.example",
                        "a link to forward by e-mail");
        return new LinkSender(baton, anna);
    }

    /// Offers a client's need to Foo and returns the link for Jo.
    LinkVisitor offered(String client) {
        anna.types("/refer " + client + " needs VoIP to Foo $12k");
        var number = number(client);
        var jo = afterwards(() -> anna.presses("Send it to Foo"));
        anna.sees("Forward " + number, "Write the email to jo@foo.example");
        return jo;
    }

    /// Waits for a message about this client's referral.
    String number(String client) {
        anna.sees("is logged", client + " needs");
        return anna.screen().texts().stream()
                .filter(text -> text.contains("is logged") && text.contains(client + " needs"))
                .map(text -> text.substring(0, text.indexOf(" is logged")))
                .findFirst()
                .orElseThrow();
    }

    /// The link in the answer.
    LinkVisitor afterwards(Runnable act) {
        var before = told();
        act.run();
        anna.eventually(() -> assertThat(told()).isNotEqualTo(before));
        return LinkVisitor.ofLinkIn(baton, told());
    }

    /// With markup, because it contains the link's address.
    String told() {
        return anna.screen().surfaces().stream()
                .map(SlackScreen::words)
                .filter(words -> words.contains(LinkVisitor.PUBLIC))
                .reduce((_, last) -> last)
                .orElse("");
    }

    List<Event> story(String number) {
        var stores = baton.bean(MongoStores.class);
        FirmId firm = stores.firms().all().getFirst().id();
        return stores
                .referrals()
                .find(firm, Integer.parseInt(number.substring(2)))
                .orElseThrow()
                .steps()
                .stream()
                .map(step -> step.event())
                .toList();
    }
}
