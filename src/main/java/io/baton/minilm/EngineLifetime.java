package io.baton.minilm;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the engine usable until the process is gone.
///
/// The engine's Java library releases the native environment in a shutdown hook, which runs at the
/// same time as everything else. If another thread is creating a session then, the process crashes
/// (onnxruntime issue 31352).
final class EngineLifetime {
    private static final Logger log = LoggerFactory.getLogger(EngineLifetime.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final AddressLayout POINTER = ValueLayout.ADDRESS;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

    /// The first version of the engine's C interface. Later versions only append functions.
    private static final int C_INTERFACE = 1;

    /// `CreateEnv` is the fourth function of the interface.
    private static final long CREATE_ENVIRONMENT = 3 * POINTER.byteSize();

    private static final int LOG_WARNINGS = 2;

    private EngineLifetime() {}

    /// Makes the end of the process wait for this task, for up to ten seconds.
    ///
    /// @throws IllegalStateException if the process is ending already; the task isn't started
    static <T> T untilDone(Callable<T> task) throws Exception {
        var running = Thread.currentThread();
        var waiting = new Thread(() -> join(running), "wait for " + running.getName());
        Runtime.getRuntime().addShutdownHook(waiting);
        try {
            return task.call();
        } finally {
            forget(waiting);
        }
    }

    private static void join(Thread running) {
        try {
            running.join(LONGEST_WAIT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread waiting) {
        try {
            Runtime.getRuntime().removeShutdownHook(waiting);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook waits for this thread.
        }
    }

    /// Adds a user to the native environment that never lets go. The engine counts the users of its
    /// one environment and frees it with the last one. Call this after the engine is loaded.
    static synchronized void keepEnvironment() {
        try {
            createEnvironment();
        } catch (Throwable e) {
            log.warn("the end of this process may be reported as a crash of the sentence model", e);
        }
    }

    private static void createEnvironment() throws Throwable {
        var linker = Linker.nativeLinker();
        var base = SymbolLookup.loaderLookup().findOrThrow("OrtGetApiBase");
        var interfaces =
                (MemorySegment)
                        linker.downcallHandle(base, FunctionDescriptor.of(POINTER)).invokeExact();
        var choose = interfaces.reinterpret(POINTER.byteSize()).get(POINTER, 0);
        var functions =
                (MemorySegment)
                        linker.downcallHandle(choose, FunctionDescriptor.of(POINTER, INT))
                                .invokeExact(C_INTERFACE);
        var create =
                functions
                        .reinterpret(CREATE_ENVIRONMENT + POINTER.byteSize())
                        .get(POINTER, CREATE_ENVIRONMENT);
        var name = Arena.global().allocateFrom("baton");
        var environment = Arena.global().allocate(POINTER);
        var failure =
                (MemorySegment)
                        linker.downcallHandle(
                                        create,
                                        FunctionDescriptor.of(POINTER, INT, POINTER, POINTER))
                                .invokeExact(LOG_WARNINGS, name, environment);
        if (!failure.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("the engine has no environment");
        }
    }
}
