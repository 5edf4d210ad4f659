using System.ComponentModel.DataAnnotations;

namespace Platform.Model;

/// <summary>What every register's row has: a key of the database's own, and an id that may be shown to anyone.</summary>
public abstract class Entity
{
    /// <summary>数据库内部主键，不对外公开。Key of the database's own; never shown.</summary>
    [Label("内部主键", "Internal key")]
    public long Key { get; private set; }

    /// <summary>全局唯一标识，不透明，永不改变。Global identifier: opaque, never changes.</summary>
    [Label("标识", "ID")]
    [RegularExpression(EntityId.Form)]
    public string Id { get; init => field = EntityId.Require(value); } = EntityId.New();
}
