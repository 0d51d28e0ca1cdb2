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
package org.openhab.core.thing.internal;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.internal.i18n.Texts;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;

/**
 * Translates the labels that a type gives to its channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChannelDefinitionTexts {

    private ChannelDefinitionTexts() {
    }

    /**
     * @param prefix the key of the type that has the channels, as in {@code thing-type.withings.person}
     */
    public static List<ChannelDefinition> localize(List<ChannelDefinition> definitions, Texts texts, String prefix) {
        return definitions.stream().map(definition -> {
            String key = prefix + ".channel." + definition.getId();
            return new ChannelDefinitionBuilder(definition).withLabel(texts.get(key + ".label", definition.getLabel()))
                    .withDescription(texts.get(key + ".description", definition.getDescription())).build();
        }).toList();
    }
}
