package io.baton.mongo;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import com.mongodb.Function;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import io.baton.mongo.contract.StorageEngines;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.mockito.stubbing.Answer;

/// A driver on a real embedded database that works until a test makes one of its calls fail.
final class BrokenDriver {

    final MongoDatabase real = StorageEngines.freshEmbedded();
    final MongoDatabase database = mock(MongoDatabase.class, delegatesTo(real));
    private final Map<String, MongoCollection<Document>> collections = new ConcurrentHashMap<>();

    BrokenDriver() {
        doReturn(database).when(database).withWriteConcern(any());
        doReturn(database).when(database).withReadConcern(any());
        doReturn(database).when(database).withTimeout(anyLong(), any());
        doAnswer(call -> collection(call.getArgument(0))).when(database).getCollection(anyString());
    }

    /// The collection that the stores use.
    MongoCollection<Document> collection(String name) {
        return collections.computeIfAbsent(name, this::delegating);
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> delegating(String name) {
        MongoCollection<Document> collection =
                mock(MongoCollection.class, delegatesTo(real.getCollection(name)));
        doReturn(collection).when(collection).withTimeout(anyLong(), any());
        return collection;
    }

    /// Runs the call, but loses the answer.
    Answer<Object> answerIsLost(String name) {
        var working = works(name);
        return call -> {
            working.answer(call);
            throw connectionLost();
        };
    }

    Answer<Object> works(String name) {
        return delegatesTo(real.getCollection(name));
    }

    static MongoSocketReadException connectionLost() {
        return new MongoSocketReadException(
                "Prematurely reached end of stream", new ServerAddress());
    }

    /// A find result that fails after the first document.
    @SuppressWarnings("unchecked")
    FindIterable<Document> breaksAfterOne(String name) {
        FindIterable<Document> found = mock(FindIterable.class);
        doReturn(found).when(found).projection(any());
        doReturn(found).when(found).timeoutMode(any());
        doAnswer(
                        call -> {
                            Function<Document, Object> read = call.getArgument(0);
                            MongoIterable<Object> mapped = mock(MongoIterable.class);
                            doAnswer(
                                            into -> {
                                                Collection<Object> target = into.getArgument(0);
                                                target.add(
                                                        read.apply(
                                                                real.getCollection(name)
                                                                        .find()
                                                                        .first()));
                                                throw connectionLost();
                                            })
                                    .when(mapped)
                                    .into(any());
                            return mapped;
                        })
                .when(found)
                .map(any());
        return found;
    }
}
