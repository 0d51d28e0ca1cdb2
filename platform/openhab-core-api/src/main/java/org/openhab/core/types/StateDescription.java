/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How the state of an item is shown, what it may be set to.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StateDescription {

    protected final @Nullable BigDecimal maximum;

    protected final @Nullable BigDecimal minimum;

    protected final List<StateOption> options;

    protected final @Nullable String pattern;

    protected final boolean readOnly;

    protected final @Nullable BigDecimal step;

    /**
     * @param options null for none; copied
     */
    protected StateDescription(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable BigDecimal step,
            @Nullable String pattern, boolean readOnly, @Nullable List<StateOption> options) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.step = step;
        this.pattern = pattern;
        this.readOnly = readOnly;
        this.options = options == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(options));
    }

    /** The smallest number that the state can be, null if not limited. */
    public @Nullable BigDecimal getMinimum() {
        return minimum;
    }

    /** The largest number that the state can be, null if not limited. */
    public @Nullable BigDecimal getMaximum() {
        return maximum;
    }

    /** The distance between two numbers that the state can be, null if not limited. */
    public @Nullable BigDecimal getStep() {
        return step;
    }

    /** The format in {@link String#format} notation, null for the default of the item. */
    public @Nullable String getPattern() {
        return pattern;
    }

    /** Whether no command can change the state. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The states with a name for the user; unmodifiable, empty if there are none. */
    public List<StateOption> getOptions() {
        return options;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (object == null || getClass() != object.getClass()) {
            return false;
        }
        StateDescription other = (StateDescription) object;
        return readOnly == other.readOnly && Objects.equals(minimum, other.minimum)
                && Objects.equals(maximum, other.maximum) && Objects.equals(step, other.step)
                && Objects.equals(pattern, other.pattern) && options.equals(other.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minimum, maximum, step, pattern, readOnly, options);
    }

    @Override
    public String toString() {
        return "StateDescription [minimum=" + minimum + ", maximum=" + maximum + ", step=" + step + ", pattern="
                + pattern + ", readOnly=" + readOnly + ", options=" + options + "]";
    }
}
