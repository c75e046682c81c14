package io.baton.training;

import io.baton.minilm.MiniLmModel;
import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.example.Example;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.WordLists;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/// Trains the classifier of intents and the tagger of parts from the example sentences.
///
/// Each example is used twice: once with its names known to the firm, and once with names that
/// Baton has never heard. The tagger of messages also learns from them as they'd be if no amount or
/// day had been recognized, which tells it more about the words of a need.
final class UnderstandingTraining {
    /// Records which examples the models belong to. Deleted first and written last.
    private static final String DONE = "examples.learned";

    /// Rarer features aren't worth their space.
    private static final int MIN_COUNT = 3;

    private static final LogisticTraining.Settings MESSAGES =
            new LogisticTraining.Settings(MIN_COUNT, 5e-4f, false);
    private static final LogisticTraining.Settings MAILS =
            new LogisticTraining.Settings(MIN_COUNT, 0.03f, true);

    private final Path directory;
    private final List<Example> messages;
    private final List<Example> mails;

    /// @param classes directory of compiled classes
    UnderstandingTraining(Path classes, List<Example> messages, List<Example> mails) {
        this.messages = messages;
        this.mails = mails;
        directory = classes.resolve(UnderstandingModels.class.getPackageName().replace('.', '/'));
    }

    /// @param source loads the sentence model
    void run(Callable<MiniLmModel> source) throws Exception {
        var done = directory.resolve(DONE);
        var stamp = Long.toHexString(PrecomputedEmbeddings.key(messages.toString() + mails));
        if (Files.exists(done) && Files.readString(done).equals(stamp)) {
            return;
        }
        Files.createDirectories(directory);
        Files.deleteIfExists(done);
        learn(source.call());
        Files.writeString(done, stamp);
        System.out.printf(
                "learned from %,d example messages and %,d mails%n", messages.size(), mails.size());
    }

    private void learn(MiniLmModel model) throws IOException {
        var lexicon = new Lexicon(Vocabulary.shipped());
        var words = new WordLists(model::knowsWord, model::isCommonWord, lexicon::knows);
        var learned =
                messages.parallelStream()
                        .map(each -> MessageExample.of(each, model::embedInContext))
                        .toList();
        var intentModel =
                LogisticTraining.train(
                        learned.stream().flatMap(MessageExample::intents).toList(), MESSAGES);
        write(UnderstandingModels.INTENTS, intentModel);
        var tagged = learned.stream().flatMap(each -> each.tagged(words)).toList();
        var ofMarks = learned.stream().flatMap(each -> each.taggedByMarks(words)).toList();
        write(
                UnderstandingModels.TAGS,
                PerceptronTraining.train(List.of(tagged, ofMarks, tagged, ofMarks)));
        learnMails(new IntentClassifier(intentModel), model::embedInContext, words);
    }

    private void learnMails(IntentClassifier ofSentences, ContextEncoder encoder, WordLists words)
            throws IOException {
        var learned =
                mails.parallelStream()
                        .flatMap(mail -> MailExample.all(mail, encoder).stream())
                        .toList();
        var tagged = learned.stream().flatMap(each -> each.tagged(words).stream()).toList();
        write(
                UnderstandingModels.MAIL_TAGS,
                PerceptronTraining.train(Collections.nCopies(3, tagged)));
        var intents = learned.stream().map(each -> each.intent(ofSentences)).toList();
        write(UnderstandingModels.MAILS, LogisticTraining.train(intents, MAILS));
        var needs = learned.stream().flatMap(each -> each.needs().stream()).toList();
        write(UnderstandingModels.NEEDS, RankingTraining.train(needs, MIN_COUNT));
    }

    private void write(String name, LinearModel model) throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(directory.resolve(name))))) {
            model.write(out);
        }
    }
}
