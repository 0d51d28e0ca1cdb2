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
package org.openhab.devhost.internal.item;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.types.util.UnitUtils;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the unit of an item: the one of its {@code unit} metadata, else the system's for the dimension.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemUnits {

    private static final String NAMESPACE = "unit";

    private final Logger logger = LoggerFactory.getLogger(ItemUnits.class);
    private final UnitProvider provider;

    ItemUnits(UnitProvider provider) {
        this.provider = provider;
    }

    /** The unit, null for items without dimension. */
    @Nullable
    Unit<?> of(ItemDefinition item, ItemKind kind) {
        Class<? extends Quantity<?>> dimension = kind.dimension();
        if (dimension == null) {
            return null;
        }
        Unit<?> standard = standard(dimension);
        ItemMetadata metadata = item.metadata().get(NAMESPACE);
        Unit<?> wished = metadata == null ? null : UnitUtils.parseUnit(metadata.value());
        if (metadata == null) {
            return standard;
        }
        if (wished == null || !compatible(wished, standard)) {
            logger.warn("The unit '{}' of item {} does not fit {}; {} is used.", metadata.value(), item.name(),
                    item.type(), standard);
            return standard;
        }
        return wished;
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private Unit<?> standard(Class<? extends Quantity<?>> dimension) {
        return provider.getUnit((Class) dimension);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static boolean compatible(Unit<?> one, Unit<?> other) {
        return one.isCompatible((Unit) other) || one.inverse().isCompatible((Unit) other);
    }
}
