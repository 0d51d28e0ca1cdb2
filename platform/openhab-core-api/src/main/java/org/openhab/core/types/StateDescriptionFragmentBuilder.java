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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Builds a {@link StateDescriptionFragment}; what is not set stays open for other fragments.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StateDescriptionFragmentBuilder {

    private final List<StateOption> options = new ArrayList<>();
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private @Nullable BigDecimal step;
    private @Nullable String pattern;
    private @Nullable Boolean readOnly;

    private StateDescriptionFragmentBuilder() {
    }

    public static StateDescriptionFragmentBuilder create() {
        return new StateDescriptionFragmentBuilder();
    }

    /** Starts with everything that the description says. */
    public static StateDescriptionFragmentBuilder create(StateDescription description) {
        StateDescriptionFragmentBuilder builder = new StateDescriptionFragmentBuilder();
        builder.minimum = description.getMinimum();
        builder.maximum = description.getMaximum();
        builder.step = description.getStep();
        builder.pattern = description.getPattern();
        builder.readOnly = description.isReadOnly();
        return builder.withOptions(description.getOptions());
    }

    /** Starts with everything that the fragment says. */
    public static StateDescriptionFragmentBuilder create(StateDescriptionFragment fragment) {
        StateDescriptionFragmentBuilder builder = new StateDescriptionFragmentBuilder();
        builder.minimum = fragment.getMinimum();
        builder.maximum = fragment.getMaximum();
        builder.step = fragment.getStep();
        builder.pattern = fragment.getPattern();
        builder.readOnly = fragment.isReadOnly();
        List<StateOption> known = fragment.getOptions();
        return known == null ? builder : builder.withOptions(known);
    }

    /** A fragment of its own, which later changes of the builder leave alone. */
    public StateDescriptionFragment build() {
        return new Fragment(minimum, maximum, step, pattern, readOnly,
                Collections.unmodifiableList(new ArrayList<>(options)));
    }

    public StateDescriptionFragmentBuilder withMinimum(BigDecimal minimum) {
        this.minimum = minimum;
        return this;
    }

    public StateDescriptionFragmentBuilder withMaximum(BigDecimal maximum) {
        this.maximum = maximum;
        return this;
    }

    public StateDescriptionFragmentBuilder withStep(BigDecimal step) {
        this.step = step;
        return this;
    }

    public StateDescriptionFragmentBuilder withPattern(String pattern) {
        this.pattern = pattern;
        return this;
    }

    public StateDescriptionFragmentBuilder withReadOnly(Boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    /** Adds one option to those set before. */
    public StateDescriptionFragmentBuilder withOption(StateOption option) {
        options.add(option);
        return this;
    }

    /** Replaces all options set before. */
    public StateDescriptionFragmentBuilder withOptions(List<StateOption> options) {
        this.options.clear();
        this.options.addAll(options);
        return this;
    }

    private record Fragment(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable BigDecimal step,
            @Nullable String pattern, @Nullable Boolean readOnly,
            List<StateOption> options) implements StateDescriptionFragment {

        @Override
        public @Nullable BigDecimal getMinimum() {
            return minimum;
        }

        @Override
        public @Nullable BigDecimal getMaximum() {
            return maximum;
        }

        @Override
        public @Nullable BigDecimal getStep() {
            return step;
        }

        @Override
        public @Nullable String getPattern() {
            return pattern;
        }

        @Override
        public @Nullable Boolean isReadOnly() {
            return readOnly;
        }

        /** As in openHAB empty, never null, when no option was set. */
        @Override
        public @Nullable List<StateOption> getOptions() {
            return options;
        }

        @Override
        public @Nullable StateDescription toStateDescription() {
            return new StateDescription(minimum, maximum, step, pattern, Boolean.TRUE.equals(readOnly), options);
        }
    }
}
