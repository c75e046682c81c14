package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Attachment;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person in a conversation. They type, press buttons, fill in forms, and see the result.
public final class Actor {
    private final TestFirm testFirm;
    private final Workspace workspace;
    private final Person person;
    private final Place place;
    private final ReplyCapability replyCapability;
    private final ActorScreen screen;
    private Reply last = new Reply.Nothing();
    private String lastTurn = "";
    private @Nullable Card pressed;

    Actor(TestFirm testFirm, Person person, Place place) {
        this(testFirm, TestFirm.WORKSPACE, person, place, ReplyCapability.ANSWER_AND_FORM);
    }

    /// @param replyCapability what the door can return to this person
    Actor(
            TestFirm testFirm,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability) {
        this.testFirm = testFirm;
        this.workspace = workspace;
        this.person = person;
        this.place = place;
        this.replyCapability = replyCapability;
        screen = new ActorScreen(testFirm.postedCards, person, place);
    }

    public Person person() {
        return person;
    }

    /// The same person as a partner's contact.
    public Contact contact() {
        return new Contact.InChat(new Individual(person.id(), person.name()));
    }

    /// The same person in a direct message.
    public Actor directly() {
        return at(new Place.Direct(person.id()), replyCapability);
    }

    /// The same person in another channel.
    public Actor in(String channel) {
        return at(new Place.Channel(channel), replyCapability);
    }

    /// The same person in a direct message where replies are posts, as in Slack.
    public Actor answeredByPost() {
        return at(new Place.Direct(person.id()), ReplyCapability.NOTHING);
    }

    private Actor at(Place where, ReplyCapability capability) {
        return new Actor(testFirm, workspace, person, where, capability);
    }

    public Actor looksHome() {
        return handle(new Turn.HomeOpened(context(newId(), replyCapability)));
    }

    public Actor says(String text, Actor... mentioned) {
        return says(newId(), text, mentioned);
    }

    /// @param turn id of the turn, for redelivery
    public Actor says(String turn, String text, Actor... mentioned) {
        var people = new HashMap<String, Person>();
        var written = text;
        for (var other : mentioned) {
            people.put(other.person.id(), other.person);
            written = written.replace("@" + other.person.name(), "<@" + other.person.id() + ">");
        }
        return handle(new Turn.Said(context(turn, replyCapability), written, people));
    }

    /// Presses the newest visible button with this label.
    public Actor presses(String label) {
        return presses(newId(), button(label));
    }

    public Actor presses(String turn, Button button) {
        pressed = screen.whisperWith(button).orElse(null);
        return handle(
                new Turn.Pressed(
                        context(turn, ReplyCapability.ANSWER_AND_FORM),
                        button.action(),
                        button.value()));
    }

    /// The newest visible button with this label.
    public Button button(String label) {
        return screen.button(label);
    }

    /// Submits the open form.
    ///
    /// @param labelsAndValues label, value, label, value; an empty value clears a field, other
    ///   fields keep their initial value
    public Actor fillsIn(String... labelsAndValues) {
        return fillsIn(form(), Map.of(), labelsAndValues);
    }

    /// Submits the open form. A value of `@Name` picks this person.
    public Actor fillsIn(Actor picked, String... labelsAndValues) {
        return fillsIn(form(), Map.of(picked.person.id(), picked.person), labelsAndValues);
    }

    /// Submits a form that was opened earlier.
    public Actor fillsIn(Form form, Map<String, Person> picked, String... labelsAndValues) {
        return handle(
                new Turn.Submitted(
                        context(
                                newId(),
                                pressed == null
                                        ? ReplyCapability.FORM
                                        : ReplyCapability.FORM_AND_CARD),
                        form.id(),
                        form.subject(),
                        FormFiller.of(form, picked.values(), labelsAndValues),
                        picked));
    }

    /// Sends a message with files.
    public Actor sends(String text, Attachment... files) {
        return handle(
                new Turn.Said(context(newId(), replyCapability), text, Map.of(), List.of(files)));
    }

    /// Submits the open form with a file.
    public Actor uploads(Attachment file) {
        var form = form();
        var field = form.fields().getFirst().name();
        return handle(
                new Turn.Submitted(
                        context(newId(), ReplyCapability.FORM),
                        form.id(),
                        form.subject(),
                        Map.of(),
                        Map.of(),
                        Map.of(field, file)));
    }

    private Turn.Context context(String turn, ReplyCapability capability) {
        return new Turn.Context(turn, workspace, person, place, capability);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    public Form form() {
        assertThat(last).isInstanceOf(Reply.OpenForm.class);
        return ((Reply.OpenForm) last).form();
    }

    private Actor handle(Turn turn) {
        lastTurn = turn.id();
        if (!(turn instanceof Turn.Pressed || turn instanceof Turn.Submitted)) {
            pressed = null;
        }
        last = testFirm.desk.handle(turn);
        screen.shows(last, pressed);
        testFirm.postedCards.deliverAll();
        return this;
    }

    public String lastTurn() {
        return lastTurn;
    }

    public Reply reply() {
        return last;
    }

    /// Checks the latest whisper.
    public Actor isTold(String... parts) {
        assertThat(lastWhisper()).contains(parts);
        return this;
    }

    /// The latest answer that only this person sees.
    public Card newestCard() {
        return screen.newestWhisper();
    }

    /// Text of the latest whisper.
    public String lastWhisper() {
        return PostedCards.textOf(newestCard());
    }

    public Actor isNotTold(String part) {
        assertThat(lastWhisper()).doesNotContain(part);
        return this;
    }

    public Actor getsFieldError(String part) {
        assertThat(last).isInstanceOf(Reply.FieldErrors.class);
        assertThat(((Reply.FieldErrors) last).errors().values())
                .anyMatch(error -> error.contains(part));
        return this;
    }

    /// Checks everything visible to the person: whispers, direct messages, the channel.
    public Actor sees(String part) {
        assertThat(visibleText()).contains(part);
        return this;
    }

    public Actor doesNotSee(String part) {
        assertThat(visibleText()).doesNotContain(part);
        return this;
    }

    public List<Card> directMessages() {
        return screen.directMessages();
    }

    /// Everything visible to the person.
    public String visibleText() {
        return screen.text();
    }
}
