package io.baton.launcher;

import java.lang.reflect.InvocationTargetException;

/// The packaged jar's main class. It says which Java Baton needs, and starts Baton if this is one.
///
/// It is compiled for Java 8, so that Java 8 to 24 can run it; all other classes need Java 25. It
/// must not use anything newer, and nothing of Baton.
public final class JavaVersionCheck {
    private static final int NEEDED = 25;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private JavaVersionCheck() {}

    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (major(version) < NEEDED) {
            System.err.printf(
                    "Baton needs Java %d or later. This is Java %s, in %s.%n",
                    NEEDED, version, System.getProperty("java.home"));
            System.exit(1);
        }
        try {
            Class.forName(LAUNCHER).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /// @param version `1.8` for Java 8, `17` for Java 17
    private static int major(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        return Integer.parseInt(number);
    }
}
