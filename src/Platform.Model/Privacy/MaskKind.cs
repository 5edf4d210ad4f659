namespace Platform.Model.Privacy;

/// <summary>脱敏方式。How a value is masked.</summary>
[Label("脱敏方式", "Mask")]
public enum MaskKind
{
    /// <summary>姓名：保留姓氏。A name: its surname is left.</summary>
    [Label("姓名", "Name")]
    Name,

    /// <summary>电话：保留手机号前三位和后四位。A telephone number: a mobile's first three digits and last four are left.</summary>
    [Label("电话", "Telephone")]
    Phone,

    /// <summary>公民身份号码：全部遮盖。An identity number: nothing is left.</summary>
    [Label("公民身份号码", "Identity number")]
    IdNumber,

    /// <summary>证书编号：较长者保留后四位。A certificate's number: of a long one the last four characters are left.</summary>
    [Label("证书编号", "Certificate number")]
    CertificateNo,
}
