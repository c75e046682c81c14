/// What people see and decide after data was restored from a backup.
@NullMarked
package io.baton.desk.restoration;

import org.jspecify.annotations.NullMarked;
