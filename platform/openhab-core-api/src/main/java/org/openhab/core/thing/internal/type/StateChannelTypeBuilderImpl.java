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
package org.openhab.core.thing.internal.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescriptionFragment;

/**
 * Makes types of channels with states.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StateChannelTypeBuilderImpl extends AbstractChannelTypeBuilder<StateChannelTypeBuilder>
        implements StateChannelTypeBuilder {

    private final String itemType;
    private @Nullable String unitHint;
    private @Nullable StateDescriptionFragment state;
    private @Nullable CommandDescription command;
    private @Nullable AutoUpdatePolicy policy;

    public StateChannelTypeBuilderImpl(ChannelTypeUID uid, String label, String itemType) {
        super(uid, label);
        if (itemType.isBlank()) {
            throw new IllegalArgumentException("The channel type " + uid + " needs an item type");
        }
        this.itemType = itemType;
    }

    @Override
    StateChannelTypeBuilder self() {
        return this;
    }

    @Override
    public StateChannelTypeBuilder withUnitHint(@Nullable String unitHint) {
        this.unitHint = unitHint;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withStateDescriptionFragment(@Nullable StateDescriptionFragment fragment) {
        this.state = fragment;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withCommandDescription(@Nullable CommandDescription commandDescription) {
        this.command = commandDescription;
        return this;
    }

    @Override
    public StateChannelTypeBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy autoUpdatePolicy) {
        this.policy = autoUpdatePolicy;
        return this;
    }

    @Override
    public ChannelType build() {
        StateDescriptionFragment fragment = state;
        return new BuiltChannelType(this, ChannelKind.STATE, itemType, unitHint,
                fragment == null ? null : fragment.toStateDescription(), command, null, policy);
    }
}
